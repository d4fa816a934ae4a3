using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>A changed <c>sources.yaml</c>: what must be is written anew, and nothing is extracted again.</summary>
public sealed class ReweighTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    public ReweighTests()
    {
        _fixture.Rules.Bend = a => a with { Article = a.Article with { Publisher = a.Article.Path[..^4].EndsWith('3') ? "Example Gossip" : "Example News" } };
        for (var i = 0; i < 12; i++)
        {
            var last = $"The ferry sails {(i == 3 ? "gossipwards" : "away")}.";
            _fixture.Article($"show{i % 3}/{i:D2}.txt", $"starts 2031-0{1 + (i % 9)}-01", $"Mara Voss as Role {i}", last);
        }
    }

    [Theory]
    [InlineData("rumour: Example Gossip")]
    [InlineData("trusted: Example Gossip")]
    [InlineData("ignored: Example Gossip")]
    [InlineData("ignored: Example News")]
    public async Task Another_weight_extracts_nothing_and_comes_to_the_same_as_a_build_afresh(string yaml)
    {
        var before = await _fixture.BuildReport();
        _fixture.Rules.TakeExtracted();

        _fixture.Article("sources.yaml", yaml);
        var onLive = await _fixture.BuildReport();
        Assert.Empty(_fixture.Rules.TakeExtracted());
        Assert.True(onLive.Published);
        Assert.Equal(["Unchanged"], onLive.Articles.Select(a => a.Status.ToString()).Distinct());
        Assert.NotEqual(before.Snapshot.ContentHash, onLive.Snapshot.ContentHash);

        Directory.Delete(_fixture.StorePath, recursive: true);
        var afresh = await _fixture.BuildReport();
        Assert.Equal(afresh.Snapshot with { Name = "", BuiltAt = default }, onLive.Snapshot with { Name = "", BuiltAt = default });

        _fixture.Rules.TakeExtracted();
        _fixture.Delete("sources.yaml");
        var back = await _fixture.BuildReport();
        Assert.Empty(_fixture.Rules.TakeExtracted());
        Assert.Equal(before.Snapshot.ContentHash, back.Snapshot.ContentHash);
    }

    [Fact]
    public async Task Only_shows_with_a_reweighed_article_are_reconciled()
    {
        await _fixture.Build();

        _fixture.Article("sources.yaml", "rumour: Example Gossip");
        var report = await _fixture.BuildReport();

        Assert.Equal([("show0", true), ("show1", false), ("show2", false)], report.Shows.Select(s => (s.Key, s.Reconciled)));
        Assert.Equal([("Example Gossip", SourceWeight.Rumour, 1)], report.Publishers.Select(p => (p.Name, p.Weight, p.Articles)));
        Assert.False((await _fixture.BuildReport()).Published);
    }

    [Fact]
    public async Task Claims_of_a_rumour_publisher_are_speculation_in_claims_and_facts()
    {
        _fixture.Article("sources.yaml", "rumour: Example Gossip");
        await _fixture.Build();
        using var live = _fixture.Live();

        Assert.All(live.Claims("show0"), c => Assert.Equal(c.Source.Path == "show0/03.txt", c.Claim.Standing == Standing.Speculation));
        Assert.All(
            live.Facts("show0").SelectMany(f => f.Rivals.Prepend(f.Best)).SelectMany(v => v.Claims),
            c => Assert.Equal(c.Source.Path == "show0/03.txt", c.Claim.Standing == Standing.Speculation));
    }

    [Fact]
    public async Task Nothing_of_an_ignored_publisher_is_found_but_its_articles_are_listed()
    {
        await _fixture.Build();
        _fixture.Article("sources.yaml", "ignored: Example Gossip");
        await _fixture.Build();
        using var live = _fixture.Live();

        Assert.DoesNotContain(live.Claims("show0"), c => c.Source.Path == "show0/03.txt");
        Assert.Empty(live.Search("show0", TermAnalyzer.Terms("gossipwards"), 10));
        Assert.Empty(live.Frequencies("show0", TermAnalyzer.Terms("gossipwards")));
        Assert.Equal(SourceWeight.Ignored, live.Articles("show0").Single(a => a.Path == "show0/03.txt").Weight);

        _fixture.Delete("sources.yaml");
        await _fixture.Build();
        using var again = _fixture.Live();
        Assert.Single(again.Search("show0", TermAnalyzer.Terms("gossipwards"), 10));
    }

    [Fact]
    public async Task A_changed_article_of_a_reweighed_publisher_is_extracted_once()
    {
        await _fixture.Build();
        _fixture.Rules.TakeExtracted();

        _fixture.Article("sources.yaml", "rumour: [Example Gossip, Nobody]");
        _fixture.Article("show0/03.txt", "starts 2031-12-01");
        var report = await _fixture.BuildReport();

        Assert.Equal(["show0/03.txt"], _fixture.Rules.TakeExtracted());
        Assert.Equal("No article is published by 'Nobody'. Check how it is spelt, or keep it for articles to come.", Assert.Single(report.Problems).Message);
    }

    public void Dispose() => _fixture.Dispose();
}
