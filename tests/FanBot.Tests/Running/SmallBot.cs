using System.Text.Json.Nodes;
using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Hosting;
using FanBot.Intake;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Readers;
using FanBot.Settings;
using FanBot.Verbs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FanBot.Tests.Running;

/// <summary>A bot over a folder of articles, on 1 June 2031; a test that names none writes them into <c>articles/SHOW/…</c>.</summary>
internal sealed class SmallBot : IDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="time">The clock.</param>
    /// <param name="articles">Folder of articles that are there already.</param>
    /// <param name="reader">Reads the articles, however little it is sure of.</param>
    /// <param name="vectors">Find pieces besides words.</param>
    /// <param name="painter">Draws pictures; null for none.</param>
    /// <param name="logs">Is told what is logged.</param>
    /// <param name="approvals">How many moderators have to agree.</param>
    /// <param name="folder">Where another one has run before.</param>
    /// <param name="tellsSnapshot">Whether answers tell their snapshot.</param>
    /// <param name="feedback">What members are asked, and what is kept of what they ask; nothing by default.</param>
    public SmallBot(
        TimeProvider? time = null,
        string? articles = null,
        ReadingQueue? reader = null,
        ITextVectors? vectors = null,
        TimelinePainter? painter = null,
        ILoggerProvider? logs = null,
        int approvals = 1,
        string? folder = null,
        bool tellsSnapshot = false,
        FeedbackSettings? feedback = null)
    {
        Folder = folder is null ? new ScratchFolder() : new ScratchFolder(folder);
        Time = time ?? new FixedDay(new DateOnly(2031, 6, 1));
        Live = new LiveKnowledge(Time, reader, reader is null ? null : 0, vectors, painter, tellsSnapshot);
        Store = new SnapshotStore(Path.Combine(Folder.Path, "store"), Time);
        var read = new ArticleFolder(articles ?? Path.Combine(Folder.Path, "articles"));
        var gate = new GateSettings(Path.Combine(Folder.Path, "questions"), approvals);
        _services = ServicesOf(Live, LoaderOf, Store, Time, gate, reader, logs, Web, feedback);

        KnowledgeLoader LoaderOf(IServiceProvider services) =>
            new(Store, read, Live, Time, vectors: vectors, keeper: services.GetRequiredService<GateKeeper>());
    }

    public static Snowflake HomeGuild { get; } = new(4_001);

    /// <summary>A role of the home server whose members are moderators.</summary>
    public static Snowflake ModeratorRole { get; } = new(7_001);

    public ScratchFolder Folder { get; }

    /// <summary>Where attachments and links are fetched from; links only from news.example.</summary>
    public ScriptedWeb Web { get; } = new();

    public TimeProvider Time { get; }

    public LiveKnowledge Live { get; }

    public SnapshotStore Store { get; }

    public KnowledgeLoader Loader => Get<KnowledgeLoader>();

    public CommandRouter Router => Get<CommandRouter>();

    /// <summary>One of the parts that the bot is made of.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    // However little it is sure of.
    private static ReaderSettings Sure { get; } = new() { Least = 0, Configuration = new ConfigurationBuilder().Build() };

    /// <summary>The parts of a bot around some that a test has made; whatever is built goes live.</summary>
    public static ServiceProvider ServicesOf(LiveKnowledge live, KnowledgeLoader loader, SnapshotStore store, TimeProvider time) =>
        ServicesOf(live, _ => loader, store, time, new GateSettings());

    private static ServiceProvider ServicesOf(
        LiveKnowledge live,
        Func<IServiceProvider, KnowledgeLoader> loader,
        SnapshotStore store,
        TimeProvider time,
        GateSettings gate,
        ReadingQueue? reader = null,
        ILoggerProvider? logs = null,
        ScriptedWeb? web = null,
        FeedbackSettings? feedback = null)
    {
        var services = new ServiceCollection()
            .AddLogging(l => _ = logs is null ? l : l.AddProvider(logs))
            .AddSingleton(time)
            .AddSingleton(live)
            .AddSingleton(store)
            .AddSingleton(loader)
            .AddSingleton<Reloader>()
            .AddState(store.Directory)
            .AddGate(gate, null)
            .AddCommands(
                new DiscordSettings { HomeGuilds = [HomeGuild], ModeratorRoles = [ModeratorRole] },
                feedback ?? new FeedbackSettings { Buttons = WhichServers.None })
            .AddIntake(["news.example"])
            .AddSingleton(new PageFetcher((web ?? new ScriptedWeb()).Client, time));
        return (reader is null ? services : services.AddSingleton(reader).AddSingleton(Sure)).BuildServiceProvider();
    }

    public Task<ReloadResult> LoadAsync() => Loader.BuildAsync(BuildWish.Start, CancellationToken.None);

    /// <summary>Golden questions, each with what its answer must hold.</summary>
    public void Expect(params IEnumerable<(string Question, string Answer)> questions) => Folder.Write("questions/golden.json", new JsonArray(
        [
            .. questions.Select((q, i) => new JsonObject
            {
                ["id"] = $"q{i}",
                ["question"] = q.Question,
                ["kind"] = "other",
                ["expect"] = new JsonArray((JsonNode)q.Answer),
            }),
        ]).ToJsonString());

    /// <summary>Sends what is answered at once: the reply, drawn.</summary>
    public async Task<string> AskAsync(string asked) =>
        DrawnReply.Of(ReplyWriter.Write(await Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None)));

    /// <summary>Sends what is answered at once or later: the message in the end.</summary>
    public async Task<Message> SendAsync(string asked)
    {
        var reply = await Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None);
        if (reply is DeferredReply later)
        {
            var editor = new ShownEdits();
            await later.Work(editor, CancellationToken.None);
            Assert.True(later.Ephemeral, "Only the moderator sees it.");
            return editor.Messages[^1];
        }

        return reply is UpdateReply update ? update.Message : Assert.IsType<MessageReply>(reply).Message;
    }

    /// <summary>The same, drawn.</summary>
    public async Task<string> ShowAsync(string asked) => Shown(await SendAsync(asked));

    /// <summary>A message, drawn.</summary>
    public static string Shown(Message message) => DrawnReply.OfMessage(ReplyWriter.Write(message));

    /// <summary>The same, its words.</summary>
    public async Task<string?> SayAsync(string asked) => (await SendAsync(asked)).Content;

    /// <summary>A moderator presses a button of a message.</summary>
    public Task<Message> PressAsync(Message message, string label) => SendAsync("manager@4001 press " + On(message, label));

    /// <summary>What stands on the button of a label.</summary>
    public static string On(Message message, string label) => message.Buttons.Single(b => b.Label == label).CustomId;

    /// <summary>Sends what is answered later, and waits for its end: every message that was shown, drawn.</summary>
    public async Task<IReadOnlyList<string>> WorkAsync(string asked)
    {
        var editor = new ShownEdits();
        var reply = Assert.IsType<DeferredReply>(await Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None));
        await reply.Work(editor, CancellationToken.None);
        return editor.Shown;
    }

    public void Write(string name, string published, string text) => Folder.Write(
        $"articles/lanternfall/{name}.md",
        $"---\ntitle: {name}\npublisher: Example News\npublished: {published}\nshow: Lanternfall\n---\n\n{text}\n");

    public void Dispose()
    {
        _services.Dispose();
        Live.Dispose();
        Folder.Dispose();
    }
}
