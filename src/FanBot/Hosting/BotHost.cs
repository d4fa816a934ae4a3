using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Prompt;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace FanBot.Hosting;

/// <summary>Puts the bot together and runs it until it ends or is stopped.</summary>
internal static class BotHost
{
    /// <summary>Runs until the prompt ends or <paramref name="cancellationToken"/> is cancelled; both are a normal end.</summary>
    public static async Task RunAsync(
        ConfigurationManager configuration,
        Surroundings surroundings,
        Snapshot snapshot,
        Answerer answerer,
        CancellationToken cancellationToken)
    {
        // No defaults: the configuration has been read, and only what is named here logs.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            Configuration = configuration,
            ContentRootPath = surroundings.Folder,
            DisableDefaults = true,
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddConfiguration(configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(surroundings);
        builder.Services.AddSingleton(snapshot);
        builder.Services.AddSingleton(answerer);
        builder.Services.AddSingleton<PromptService>();
        builder.Services.AddHostedService(services => services.GetRequiredService<PromptService>());
        using var host = builder.Build();
        var (logger, info) = (host.Services.GetRequiredService<ILogger<PromptService>>(), snapshot.Info);
        Log.SnapshotOpened(logger, info.Name, info.Articles, info.Facts);
        var prompt = host.Services.GetRequiredService<PromptService>();
        await host.RunAsync(cancellationToken).ConfigureAwait(false);
        prompt.ThrowIfFailed();
    }
}
