using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>Articles, a store and a clock for one test.</summary>
internal sealed class StoreFixture : IDisposable
{
    private readonly TempFolder _temp = new();

    public StoreFixture() => Store = new SnapshotStore(StorePath, Clock);

    public FakeRules Rules { get; } = new();

    public TestClock Clock { get; } = new();

    public SnapshotStore Store { get; }

    public string StorePath => _temp.Full("store");

    public string ArticlesPath => _temp.Full("articles");

    public ArticleFolder Folder => new(ArticlesPath);

    /// <summary>Writes an article.</summary>
    public void Article(string path, params string[] lines) => _temp.Write("articles/" + path, string.Join("\n\n", lines));

    public void Delete(string path) => File.Delete(_temp.Full("articles/" + path));

    /// <summary>Two shows with three articles.</summary>
    public void WriteExamples()
    {
        Article("marrow/a.md", "---\ntitle: First news\npublished: 2031-05-24\n---", "# Start", "starts 2031-06-01", "## People", "Mara Voss as Ada Quill",
            "noise Read next");
        Article("marrow/b.md", "---\npublished: 2031-04\n---", "starts 2031-21", "Mara Voss as Ada Quill", "Teo Lindqvist as Otto",
            "doubt the date is no Thursday");
        Article("tidewater/c.txt", "Tidewater in winter", "Jo Sand as Nell", "😀 The ferry will not sail in winter.");
    }

    public Task<BuildOutcome> Build(CancellationToken cancellation = default)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return new SnapshotBuilder(Store, Rules.Rules).BuildAsync(Folder, cancellation: cancellation);
    }

    public async Task<BuildReport> BuildReport() => Assert.IsType<BuildReport>(await Build());

    public Snapshot Live()
    {
        var live = Store.OpenLive();
        Assert.NotNull(live);
        return live;
    }

    public string LivePath => Path.Combine(StorePath, Store.LiveName()!);

    public void Dispose() => _temp.Dispose();
}
