using FanBot.Commands;
using FanBot.Discord;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Live;
using FanBot.Readers;
using FanBot.Verbs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Running;

/// <summary>A bot over a folder of articles, on 1 June 2031; a test that names none writes them into <c>articles/SHOW/…</c>.</summary>
internal sealed class SmallBot : IDisposable
{
    /// <param name="time">The clock.</param>
    /// <param name="articles">Folder of articles that are there already.</param>
    /// <param name="reader">Reads the articles, however little it is sure of.</param>
    /// <param name="vectors">Find pieces besides words.</param>
    /// <param name="painter">Draws pictures; null for none.</param>
    public SmallBot(
        TimeProvider? time = null, string? articles = null, ReadingQueue? reader = null, ITextVectors? vectors = null, TimelinePainter? painter = null)
    {
        Time = time ?? new FixedDay(new DateOnly(2031, 6, 1));
        Live = new LiveKnowledge(Time, reader, reader is null ? null : 0, vectors, painter);
        Store = new SnapshotStore(Path.Combine(Folder.Path, "store"), Time);
        Loader = new KnowledgeLoader(Store, new ArticleFolder(articles ?? Path.Combine(Folder.Path, "articles")), Live, Time, vectors: vectors);
        Reload = ReloadOf(Loader, Time);
        Router = new CommandRouter(Live, new KnowledgeCommands([HomeGuild], Loader, Reload, reader), Loader, Time);
    }

    public static Snowflake HomeGuild { get; } = new(4_001);

    public ScratchFolder Folder { get; } = new();

    public TimeProvider Time { get; }

    public LiveKnowledge Live { get; }

    public SnapshotStore Store { get; }

    public KnowledgeLoader Loader { get; }

    public ReloadCommand Reload { get; }

    public CommandRouter Router { get; }

    /// <summary>What a moderator reloads with; it logs nothing unless there is a log.</summary>
    public static ReloadCommand ReloadOf(KnowledgeLoader loader, TimeProvider time, ILogger<Reloader>? logger = null)
    {
        logger ??= NullLogger<Reloader>.Instance;
        return new ReloadCommand(new Reloader(loader, time, logger), logger);
    }

    public Task<ReloadResult> LoadAsync() => Loader.BuildAsync(CancellationToken.None);

    public void Write(string name, string published, string text) => Folder.Write(
        $"articles/lanternfall/{name}.md",
        $"---\ntitle: {name}\npublisher: Example News\npublished: {published}\nshow: Lanternfall\n---\n\n{text}\n");

    public void Dispose()
    {
        Loader.Dispose();
        Live.Dispose();
        Folder.Dispose();
    }
}
