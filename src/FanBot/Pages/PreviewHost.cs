using FanBot.Editions;
using FanBot.Hosting;
using FanBot.Readers;
using FanBot.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Pages;

/// <summary>The bot that answers in a browser alone.</summary>
internal static class PreviewHost
{
    /// <summary>Answers until <paramref name="cancellationToken"/> is cancelled.</summary>
    /// <exception cref="UsageException">The address cannot be listened on.</exception>
    public static async Task RunAsync(
        IConfiguration configuration, Surroundings surroundings, BotSettings settings, KnowledgeSource source, Uri url, CancellationToken cancellationToken)
    {
        using var host = Build(configuration, surroundings, settings, source, url);
        await host.StartAsync(cancellationToken).ConfigureAwait(false);
        await host.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        BotHost.ThrowIfFailed(host.Services);
    }

    private static IHost Build(IConfiguration configuration, Surroundings surroundings, BotSettings settings, KnowledgeSource source, Uri url)
    {
        // No defaults: the configuration has been read, and only what is named here logs.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = surroundings.Folder,
            DisableDefaults = true,
        });

        // Whoever looks into the terminal wants to know where the page is, and of the log only what went wrong.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddLogs(configuration);
        builder.Services
            .AddSurroundings(surroundings)
            .AddReader(
                settings.Reader,
                ReaderPlace.Below(surroundings.Program, source.Store.Directory),
                ReadingLimits.ForDiscord(settings.Reader.Kind, Environment.ProcessorCount))
            .AddPictures(settings.Discord)
            .AddKnowledge(source)
            .AddCommands(settings.Discord, settings.Feedback)
            .AddIntake(settings.LinkHosts)
            .AddInteractions(settings.Limits)
            .AddPreview(settings.Preview, url, alone: true);
        return builder.Build();
    }
}
