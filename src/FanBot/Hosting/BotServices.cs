using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Endpoint;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Prompt;
using FanBot.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace FanBot.Hosting;

/// <summary>What the bot is made of, one method a concern; <see cref="BotHost"/> picks from them.</summary>
internal static class BotServices
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Logs to standard error, one line each.</summary>
    public static void AddLogs(this ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // What ends the start is thrown too, and told in a sentence; the host would put its stack trace before it.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddConfiguration(configuration.GetSection("Logging"));
        logging.AddSimpleConsole(o => o.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>Where the run happens, its clock, and how it ends.</summary>
    public static IServiceCollection AddSurroundings(this IServiceCollection services, Surroundings surroundings) => services
        .AddSingleton(surroundings)
        .AddSingleton(surroundings.Time)
        .AddSingleton<IHostLifetime, CallerLifetime>()
        .Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownTimeout);

    /// <summary>What is answered from.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, Snapshot snapshot, Answerer answerer) => services
        .AddSingleton(snapshot)
        .AddSingleton(answerer)
        .AddSingleton(new Readiness(() => true));

    /// <summary>The prompt in the terminal.</summary>
    public static IServiceCollection AddPrompt(this IServiceCollection services) => services
        .AddSingleton<PromptService>()
        .AddHostedService(s => s.GetRequiredService<PromptService>());

    /// <summary>The commands.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<CommandRouter>()
        .AddSingleton<InteractionHandler>(s => s.GetRequiredService<CommandRouter>().HandleAsync)
        .AddSingleton(new ReplyEditorFactory(_ => throw new DiscordException(DiscordFault.Unavailable, "This version cannot change a message.")));

    /// <summary>The boundary before the commands, whichever way interactions come in.</summary>
    public static IServiceCollection AddInteractions(this IServiceCollection services, LimitSettings limits) => services
        .AddSingleton(limits)
        .AddSingleton<FloodGate>()
        .AddSingleton<InteractionBoundary>()
        .AddSingleton<DeferredWork>()
        .AddHostedService(s => s.GetRequiredService<DeferredWork>());

    /// <summary>The endpoint to which Discord posts.</summary>
    /// <exception cref="PlatformNotSupportedException">OpenSSL's libcrypto is missing or too old.</exception>
    public static IServiceCollection AddEndpoint(this IServiceCollection services, string publicKey)
    {
        var key = Ed25519PublicKey.Load(publicKey);
        return services
            .AddSingleton(_ => key) // By a factory, so that it is disposed with the others.
            .AddSingleton<SignatureCheck>()
            .AddSingleton<SignatureWatch>()
            .AddSingleton<InteractionEndpoint>();
    }
}
