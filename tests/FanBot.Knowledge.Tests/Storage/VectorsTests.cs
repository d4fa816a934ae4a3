using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>Vectors of pieces: kept in the snapshot in the order of the pieces, made once for an article, and left out where nobody makes any.</summary>
public sealed class VectorsTests : IDisposable
{
    private readonly StoreFixture _fixture = new();
    private readonly WordVectors _vectors = new();

    public VectorsTests()
    {
        _fixture.WriteExamples();
        var sentences = Enumerable.Range(0, 40).Select(i => $"Sentence number {i} tells of the ferry, the lighthouse and of what its keeper did on day {i}.");
        _fixture.Article("marrow/long.txt", [.. sentences]);
    }

    [Fact]
    public async Task Without_vectors_a_snapshot_has_none_and_tells_so()
    {
        var report = await Build(null);

        using var live = _fixture.Live();
        Assert.Null(report.Snapshot.Vectors);
        Assert.Null(live.Info.Vectors);
        Assert.Empty(live.Compare("marrow", new sbyte[_vectors.Dimensions]));
    }

    [Fact]
    public async Task Every_piece_is_kept_with_its_passages_and_the_vector_of_its_words_below_headline_and_heading()
    {
        await Build(_vectors);
        using var live = _fixture.Live();
        var vector = new sbyte[_vectors.Dimensions];

        Assert.Equal(_vectors.Name, live.Info.Vectors);
        foreach (var summary in live.Articles("marrow"))
        {
            var article = live.Article(summary.Path)!;
            var pieces = PieceCutter.Cut(article.Text, article.Passages);
            Assert.NotEmpty(pieces);
            for (var i = 0; i < pieces.Count; i++)
            {
                _vectors.Embed(PieceTitle.Of(summary.Title, article.Text, article.Passages, pieces[i]) + " " + pieces[i].Span.Cut(article.Text), vector);
                var kept = live.Compare("marrow", vector).Where(h => h.Source.Path == summary.Path).ToList();
                Assert.Equal(pieces.Select(p => (p.First, p.Last)), kept.Select(h => (h.First, h.Last)));
                Assert.Equal(1, kept[i].Nearness, 1e-9);
            }
        }
    }

    [Fact]
    public async Task Compared_are_the_pieces_of_one_show()
    {
        await Build(_vectors);
        using var live = _fixture.Live();

        Assert.All(live.Compare("tidewater", new sbyte[_vectors.Dimensions]), h => Assert.Equal(("tidewater/c.txt", 0.0), (h.Source.Path, h.Nearness)));
        Assert.Empty(live.Compare("nowhere", new sbyte[_vectors.Dimensions]));
    }

    [Fact]
    public async Task The_same_again_embeds_nothing_and_publishes_nothing()
    {
        await Build(_vectors);
        _vectors.TakeEmbedded();

        Assert.False((await Build(_vectors)).Published);
        Assert.Empty(_vectors.TakeEmbedded());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Only_a_changed_article_is_embedded_again_and_comes_to_the_same_as_a_build_afresh(int changed)
    {
        await Build(_vectors);
        _vectors.TakeEmbedded();

        string[] paths = ["marrow/a.md", "marrow/b.md", "tidewater/c.txt"];
        foreach (var path in paths[..changed])
        {
            _fixture.Article(path, $"The otter of {path} has changed.");
        }

        var onLive = await Build(_vectors);
        Assert.All(_vectors.TakeEmbedded(), t => Assert.Contains("otter", t, StringComparison.Ordinal));
        var before = Nearness();

        Directory.Delete(_fixture.StorePath, recursive: true);
        var afresh = await Build(_vectors);
        Assert.Equal(afresh.Snapshot with { Name = "", BuiltAt = default }, onLive.Snapshot with { Name = "", BuiltAt = default });
        Assert.Equal(Nearness(), before);
    }

    [Fact]
    public async Task Vectors_of_another_name_are_made_anew_without_extracting_anything_again()
    {
        var before = await Build(_vectors);
        var count = _vectors.TakeEmbedded().Count;
        _fixture.Rules.TakeExtracted();

        var other = new WordVectors("others");
        var report = await Build(other);

        Assert.True(report.Published);
        Assert.Empty(_fixture.Rules.TakeExtracted());
        Assert.Equal(count, other.TakeEmbedded().Count);
        Assert.Equal(other.Name, report.Snapshot.Vectors);
        Assert.NotEqual(before.Snapshot.ContentHash, report.Snapshot.ContentHash);
    }

    [Fact]
    public async Task A_store_that_had_none_gets_them_and_one_that_is_to_have_none_loses_them()
    {
        var without = await Build(null);
        var with = await Build(_vectors);
        var again = await Build(null);

        Assert.NotEqual(without.Snapshot.ContentHash, with.Snapshot.ContentHash);
        Assert.Equal(without.Snapshot.ContentHash, again.Snapshot.ContentHash);
        using var live = _fixture.Live();
        Assert.Null(live.Info.Vectors);
    }

    [Fact]
    public async Task An_ignored_article_has_none_and_a_removed_one_leaves_none()
    {
        _fixture.Rules.Bend = a => a with { Article = a.Article with { Publisher = a.Article.Path == "marrow/long.txt" ? "Example Gossip" : "Example News" } };
        await Build(_vectors);
        Assert.Contains("marrow/long.txt", Paths());

        _fixture.Article("sources.yaml", "ignored: Example Gossip");
        await Build(_vectors);
        Assert.DoesNotContain("marrow/long.txt", Paths());

        _fixture.Delete("sources.yaml");
        await Build(_vectors);
        Assert.Contains("marrow/long.txt", Paths());

        _fixture.Delete("marrow/b.md");
        await Build(_vectors);
        Assert.DoesNotContain("marrow/b.md", Paths());
    }

    public void Dispose() => _fixture.Dispose();

    private async Task<BuildReport> Build(ITextVectors? vectors)
    {
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        return Assert.IsType<BuildReport>(await new SnapshotBuilder(_fixture.Store, _fixture.Rules.Rules, vectors).BuildAsync(_fixture.Folder));
    }

    private List<string> Paths()
    {
        using var live = _fixture.Live();
        return [.. live.Compare("marrow", new sbyte[_vectors.Dimensions]).Select(h => h.Source.Path).Distinct()];
    }

    private List<(string, int, int, double)> Nearness()
    {
        using var live = _fixture.Live();
        var vector = new sbyte[_vectors.Dimensions];
        _vectors.Embed("The keeper of the ferry and the otter", vector);
        _vectors.TakeEmbedded();
        return [.. live.Shows().SelectMany(s => live.Compare(s.Key, vector)).Select(h => (h.Source.Path, h.First, h.Last, h.Nearness)).Order()];
    }
}
