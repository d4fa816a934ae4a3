using FanBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Hosting;

/// <summary>What connects the bot to Discord's gateway: our own client, or a library in its place.</summary>
internal interface IGateway
{
    /// <summary>
    /// Adds a hosted service that hands interactions to <see cref="InteractionBoundary"/>, registers the commands and
    /// tells <see cref="GatewayStatus"/> how it stands, and a <see cref="ReplyEditorFactory"/>.
    /// </summary>
    /// <param name="services">The host's; the commands and the boundary are among them.</param>
    /// <param name="settings">Settings with a token.</param>
    /// <param name="store">The folder of the snapshots, for small files that outlive a run.</param>
    void AddTo(IServiceCollection services, DiscordSettings settings, string store);
}
