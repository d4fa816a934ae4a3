using FanBot.Commands;
using FanBot.Discord;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Live;
using FanBot.Verbs;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Running;

/// <summary>A bot that knows the articles on a show that does not exist, in June 2031.</summary>
public sealed class HarborLights : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly TimeProvider _time = new FixedDay(new DateOnly(2031, 6, 1));

    internal static Snowflake HomeGuild { get; } = new(4_001);

    internal LiveKnowledge Live { get; private set; } = null!;

    internal CommandRouter Router { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Live = new LiveKnowledge(_time);
        var articles = new ArticleFolder(Path.Combine(Repository.Root, "tests/FanBot.Knowledge.Tests/Corpora/harbor-lights/articles"));
        var loader = new KnowledgeLoader(new SnapshotStore(Path.Combine(_folder.Path, "store"), _time), articles, Live, _time);
        await loader.BuildAsync(null, CancellationToken.None);
        Router = new CommandRouter(Live, new KnowledgeCommands([HomeGuild], new Reloader(loader, _time, NullLogger<Reloader>.Instance)));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Live.Dispose();
        _folder.Dispose();
    }
}
