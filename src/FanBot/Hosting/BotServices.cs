using FanBot.Commands;
using FanBot.Commands.Listening;
using FanBot.Commands.Moderating;
using FanBot.Discord.Endpoint;
using FanBot.Discord.Registration;
using FanBot.Discord.Rest;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Intake;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Prompt;
using FanBot.Readers;
using FanBot.Settings;
using FanBot.State;
using FanBot.State.Articles;
using FanBot.State.Audit;
using FanBot.State.Members;
using FanBot.State.Publishing;
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
        logging.Services.Configure<ConsoleLoggerOptions>(o =>
        {
            o.LogToStandardErrorThreshold = LogLevel.Trace;

            // Where nobody reads the log any more, lines are lost and counted; waiting for a reader would stop the bot.
            o.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite;
        });
    }

    /// <summary>Where the run happens, its clock, and how it ends.</summary>
    public static IServiceCollection AddSurroundings(this IServiceCollection services, Surroundings surroundings) => services
        .AddSingleton(surroundings)
        .AddSingleton(surroundings.Time)
        .AddSingleton<IHostLifetime, CallerLifetime>()
        .Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownTimeout);

    /// <summary>What draws pictures; nothing where none are wanted.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services, DiscordSettings settings) =>
        settings.Pictures ? services.AddSingleton<TimelinePainter>() : services;

    /// <summary>What is answered from, and what brings it up to date.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, KnowledgeSource source) => services
        .AddSingleton(source)
        .AddSingleton(s => new LiveKnowledge(
            source.Time,
            s.GetService<ReadingQueue>(),
            s.GetService<ReaderSettings>()?.Least,
            source.Vectors,
            s.GetService<TimelinePainter>(),
            source.TellsSnapshot))
        .AddSingleton<WarmUp>()
        .AddSingleton(s => new KnowledgeLoader(
            source.Store,
            source.Articles,
            s.GetRequiredService<LiveKnowledge>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<WarmUp>().RunAsync,
            source.Vectors,
            s.GetRequiredService<GateKeeper>()))
        .AddSingleton(source.Store)
        .AddGate(source.Gate, source.Vectors)
        .AddSingleton(s => new Readiness(() => s.GetRequiredService<LiveKnowledge>().IsReady))
        .AddSingleton<Reloader>()
        .AddState(source.Store.Directory)
        .AddHostedService<KnowledgeService>();

    /// <summary>What reads articles for questions in free text; nothing where nobody shall.</summary>
    /// <param name="services">What it is added to.</param>
    /// <param name="settings">Who reads.</param>
    /// <param name="place">Where the reader's files are.</param>
    /// <param name="limits">How much is read at once.</param>
    public static IServiceCollection AddReader(this IServiceCollection services, ReaderSettings settings, ReaderPlace place, ReadingLimits limits) =>
        settings.Kind == ReaderKind.None ? services : services
            .AddSingleton(settings)
            .AddSingleton(s => new ReadingQueue(
                settings.Kind, limits, s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<ReadingQueue>>()))
            .AddSingleton(s => new ReaderStart(settings, place, s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILoggerFactory>()))
            .AddHostedService<ReaderService>();

    /// <summary>The prompt in the terminal.</summary>
    /// <param name="services">What it is added to.</param>
    /// <param name="snapshot">What is answered from; not disposed here.</param>
    /// <param name="time">The clock by which the age of sources is told.</param>
    /// <param name="vectors">Find pieces besides words; null for none.</param>
    public static IServiceCollection AddPrompt(this IServiceCollection services, Snapshot snapshot, TimeProvider time, ITextVectors? vectors) => services
        .AddSingleton(snapshot)
        .AddSingleton(s => new Answerer(snapshot, time, s.GetService<ReadingQueue>(), s.GetService<ReaderSettings>()?.Least, vectors))
        .AddSingleton<PromptService>()
        .AddHostedService(s => s.GetRequiredService<PromptService>());

    /// <summary>The commands.</summary>
    /// <param name="services">What it is added to.</param>
    /// <param name="settings">Who may keep the knowledge.</param>
    /// <param name="feedback">What members are asked, and what is kept of what they ask.</param>
    public static IServiceCollection AddCommands(this IServiceCollection services, DiscordSettings settings, FeedbackSettings feedback) => services
        .AddSubcommands()
        .AddListening(settings, feedback)
        .AddSingleton(s => new Moderators([.. settings.HomeGuilds, .. s.GetServices<HomeGuild>().Select(h => h.Id)], settings.ModeratorRoles))
        .AddSingleton<KnowledgeCommands>()
        .AddSingleton<CommandRouter>()
        .AddSingleton<InteractionHandler>(s => s.GetRequiredService<CommandRouter>().HandleAsync)
        .AddSingleton<KeptReplies>(s => s.GetRequiredService<CommandRouter>().Kept);

    /// <summary>What moderators' articles come in by.</summary>
    /// <param name="services">What it is added to.</param>
    /// <param name="linkHosts">The hosts from which links may be fetched.</param>
    public static IServiceCollection AddIntake(this IServiceCollection services, IReadOnlyList<string> linkHosts) => services
        .AddSingleton(s => new PageFetcher(FetchHttp.Create(GuardedConnection.ToPublic), s.GetRequiredService<TimeProvider>()))
        .AddSingleton(FetchPlaces.Links(linkHosts))
        .AddSingleton<ArticleIntake>()
        .AddSingleton(s => new ArticleShelf(s.GetRequiredService<KnowledgeLoader>().Articles.Root))
        .AddSingleton<ArticleDesk>()
        .AddSingleton<ShowFiles>()
        .AddSingleton<Rereading>();

    /// <summary>What is kept beside the snapshots; opened by whoever uses it first.</summary>
    /// <param name="services">What it is added to.</param>
    /// <param name="store">The folder of the snapshots.</param>
    public static IServiceCollection AddState(this IServiceCollection services, string store) => services
        .AddSingleton<IStateStore>(_ => new SqliteStateStore(store))
        .AddSingleton<AuditLog>()
        .AddSingleton<LiveHistory>()
        .AddSingleton<CandidateList>()
        .AddSingleton<ApprovalList>()
        .AddSingleton<RemovedArticles>()
        .AddSingleton<PendingAdditions>()
        .AddSingleton<MemberHash>()
        .AddSingleton<GapBoard>()
        .AddSingleton<FeedbackBook>();

    private static IServiceCollection AddListening(this IServiceCollection services, DiscordSettings settings, FeedbackSettings feedback) => services
        .AddSingleton(new FeedbackRules(
            new ServerChoice(feedback.Buttons, settings.HomeGuilds), new ServerChoice(feedback.Texts, settings.HomeGuilds), feedback.KeepDays))
        .AddSingleton<MissedQuestions>()
        .AddHostedService(s => s.GetRequiredService<MissedQuestions>())
        .AddSingleton<FeedbackPresses>()
        .AddSingleton<GapCheck>()
        .AddSingleton(s => new GoldenBook(s.GetRequiredService<GateSettings>().Questions));

    /// <summary>What decides which snapshot goes live, and moderators' word against it.</summary>
    /// <param name="services">What it is added to.</param>
    /// <param name="settings">What must be passed.</param>
    /// <param name="vectors">Find pieces besides words; null for none.</param>
    public static IServiceCollection AddGate(this IServiceCollection services, GateSettings settings, ITextVectors? vectors) => services
        .AddSingleton(settings)
        .AddSingleton(s => new Gate(
            settings, s.GetRequiredService<TimeProvider>(), vectors, s.GetService<ReadingQueue>(), s.GetService<ReaderSettings>()?.Least))
        .AddSingleton<GateKeeper>()
        .AddSingleton<Publisher>();

    private static IServiceCollection AddSubcommands(this IServiceCollection services)
    {
        foreach (var subcommand in KnowledgeSubcommands.All)
        {
            services.AddSingleton(subcommand.Type);
        }

        return services;
    }

    /// <summary>Discord's HTTP API, through which replies are changed and commands registered.</summary>
    public static IServiceCollection AddDiscordRest(this IServiceCollection services, DiscordSettings settings, string store)
    {
        services
            .AddSingleton(_ => DiscordHttp.Create())
            .AddSingleton(new DiscordRestOptions { ApiBase = settings.ApiBase, Token = settings.Token })
            .AddSingleton(s => new DiscordRest(
                s.GetRequiredService<HttpMessageInvoker>(),
                s.GetRequiredService<DiscordRestOptions>(),
                s.GetRequiredService<TimeProvider>(),
                s.GetRequiredService<ILogger<DiscordRest>>()))
            .AddSingleton<ReplyEditorFactory>(s => interaction =>
                new RestReplyEditor(s.GetRequiredService<DiscordRest>(), interaction.ApplicationId, interaction.Token));
        return settings.Token is null ? services : services
            .AddSingleton(settings)
            .AddSingleton(s => new CommandRegistrar(
                s.GetRequiredService<DiscordRest>(),
                Path.Combine(store, RegistrationService.StateFile),
                s.GetRequiredService<ILogger<CommandRegistrar>>()))
            .AddHostedService<RegistrationService>();
    }

    /// <summary>The boundary before the commands, whichever way interactions come in.</summary>
    public static IServiceCollection AddInteractions(this IServiceCollection services, LimitSettings limits) => services
        .AddSingleton(limits)
        .AddSingleton<FloodGate>()
        .AddSingleton<InteractionBoundary>()
        .AddSingleton<PostedInteractions>()
        .AddSingleton<DeferredWork>()
        .AddHostedService(s => s.GetRequiredService<DeferredWork>());

    /// <summary>The connection to Discord's gateway.</summary>
    public static IServiceCollection AddGateway(this IServiceCollection services, IGateway gateway, DiscordSettings settings, string store)
    {
        services
            .AddSingleton<GatewayStatus>()
            .AddSingleton(s => new Readiness(() => s.GetRequiredService<LiveKnowledge>().IsReady && s.GetRequiredService<GatewayStatus>().IsConnected));
        gateway.AddTo(services, settings, store);
        return services;
    }

    /// <summary>The endpoint to which Discord posts.</summary>
    /// <exception cref="PlatformNotSupportedException">The library that checks signatures does not run here.</exception>
    public static IServiceCollection AddEndpoint(this IServiceCollection services, string publicKey)
    {
        return services
            .AddSingleton(Ed25519PublicKey.Load(publicKey))
            .AddSingleton<SignatureCheck>()
            .AddSingleton<SignatureWatch>()
            .AddSingleton<InteractionEndpoint>();
    }
}
