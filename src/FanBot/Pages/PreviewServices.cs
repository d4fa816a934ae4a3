using FanBot.Hosting;
using FanBot.Intake;
using FanBot.Pages.Channel;
using FanBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Pages;

/// <summary>Adds the preview to a bot: its pages, and the server on which its moderators keep the knowledge.</summary>
internal static class PreviewServices
{
    /// <summary>Adds it; called after whatever else answers interactions.</summary>
    /// <param name="services">The bot's.</param>
    /// <param name="settings">How it is served.</param>
    /// <param name="url">Where it is served.</param>
    /// <param name="alone">Whether the bot answers nowhere else.</param>
    public static IServiceCollection AddPreview(this IServiceCollection services, PreviewSettings settings, Uri url, bool alone)
    {
        var discord = services.LastOrDefault(s => s.ServiceType == typeof(ReplyEditorFactory))?.ImplementationFactory;
        return services
            .AddSingleton(settings)
            .AddSingleton(new HomeGuild(PreviewPlaces.Home))
            .AddSingleton<EditedReplies>()
            .AddSingleton<AttachedFiles>()
            .AddSingleton<HeldFile>(s => s.GetRequiredService<AttachedFiles>().Find)
            .AddSingleton<ReplyEditorFactory>(s =>
            {
                var (edited, elsewhere) = (s.GetRequiredService<EditedReplies>(), (ReplyEditorFactory?)discord?.Invoke(s));
                return interaction => elsewhere is null || interaction.ApplicationId == PreviewPlaces.Application
                    ? edited.Editor(interaction)
                    : elsewhere(interaction);
            })
            .AddHostedService(s => new PreviewService(s, url, alone));
    }
}
