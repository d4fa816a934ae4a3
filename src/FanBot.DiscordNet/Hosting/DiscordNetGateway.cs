using Discord.WebSocket;
using FanBot.DiscordNet.Gateway;
using FanBot.DiscordNet.Interactions;
using FanBot.DiscordNet.Registration;
using FanBot.DiscordNet.Replies;
using FanBot.Hosting;
using FanBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FanBot.DiscordNet.Hosting;

/// <summary>The Discord.Net library in place of our own client.</summary>
internal sealed class DiscordNetGateway : IGateway
{
    /// <inheritdoc/>
    public void AddTo(IServiceCollection services, DiscordSettings settings, string store) => services
        .AddSingleton(settings)
        .AddSingleton(_ => new MemberPermissions())
        .AddSingleton<InteractionOrigins>()
        .AddSingleton<ReplyEditorFactory>(s => interaction => new LibraryReplyEditor(s.GetRequiredService<InteractionOrigins>().Of(interaction)))
        .AddSingleton(s => new DiscordSocketClient(ClientConfig.Of(settings, s.GetRequiredService<MemberPermissions>())))
        .AddSingleton(s => new LibraryRegistrar(
            s.GetRequiredService<DiscordSocketClient>().Rest,
            Path.Combine(store, RegistrationService.StateFile),
            s.GetRequiredService<ILogger<LibraryRegistrar>>()))
        .AddSingleton<LibraryLog>()
        .AddSingleton<AnswerQueue>()
        .AddHostedService<DiscordNetService>();
}
