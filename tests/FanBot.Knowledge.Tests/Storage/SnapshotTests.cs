using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Storage;

public sealed class SnapshotTests : IDisposable
{
    private static readonly IReadOnlyList<string> Ferry = TermAnalyzer.Terms("ferry");

    private readonly StoreFixture _fixture = new();

    [Fact]
    public async Task A_build_reports_what_it_read_and_is_live()
    {
        _fixture.WriteExamples();
        _fixture.Article("marrow/bad.txt", "a\0b");

        var report = await _fixture.BuildReport();

        Assert.True(report.Published);
        Assert.Equal("20310524T101600Z-" + report.Snapshot.ContentHash[..12] + ".db", report.Snapshot.Name);
        Assert.Equal((3, 6, 4, 6), (report.Snapshot.Articles, report.QuotesVerified, report.Snapshot.Facts, report.Snapshot.Claims));
        Assert.Equal(
            [("marrow/a.md", ArticleStatus.Read, 5, 2), ("marrow/b.md", ArticleStatus.Read, 4, 3), ("marrow/bad.txt", ArticleStatus.Skipped, 0, 0),
                ("tidewater/c.txt", ArticleStatus.Read, 3, 1)],
            report.Articles.Select(a => (a.Path, a.Status, a.Passages, a.Claims)));
        Assert.Equal("doubt the date is no Thursday", Assert.Single(report.Articles[1].Doubts));
        Assert.Equal("marrow/bad.txt", Assert.Single(report.Problems).Path);
        using var live = _fixture.Live();
        Assert.Equal(report.Snapshot, live.Info);
    }

    [Fact]
    public async Task Shows_entities_articles_and_claims_are_read_back()
    {
        _fixture.WriteExamples();
        _fixture.Article("marrow/show.yaml", "name: Marrow Lane\naliases: [ML, The Lane]\nnames: {Mara Foss: Mara Voss}");
        await _fixture.Build();
        using var live = _fixture.Live();

        Assert.Equal(["Marrow Lane", "tidewater"], live.Shows().Select(s => s.Name));
        var show = live.Shows()[0];
        Assert.Equal(("marrowlane", 2, "2031-05-24"), (show.Key, show.Articles, show.Newest.ToString()));
        Assert.Equal(["ML", "The Lane"], show.Aliases);
        Assert.Equal([2], show.Seasons);
        Assert.Null(live.Shows()[1].Newest);

        var entities = live.Entities("marrowlane");
        Assert.Equal(["Mara Voss", "Teo Lindqvist"], entities.Select(e => e.Name));
        Assert.Equal(["Mara", "Mara Foss"], entities[0].Aliases);
        Assert.Same(entities, live.Entities("marrowlane"));
        Assert.Empty(live.Entities("nothing"));

        Assert.Equal(["marrow/a.md", "marrow/b.md"], live.Articles("marrowlane").Select(a => a.Path));
        Assert.Equal("First news", live.Articles("marrowlane")[0].Title);

        Assert.Equal(["starts 2031-06-01", "Mara Voss as Ada Quill", "starts 2031-21", "Mara Voss as Ada Quill", "Teo Lindqvist as Otto"],
            live.Claims("marrowlane").Select(c => c.Quote));
        Assert.Equal(2, live.Claims("marrowlane", ClaimKind.Release).Count);
        Assert.Equal("the channel", live.Claims("marrowlane", ClaimKind.Release)[0].Claim.Origin);
    }

    [Fact]
    public async Task Facts_are_read_back_as_they_were_reconciled()
    {
        _fixture.WriteExamples();
        IReadOnlyList<Fact> expected = [];
        var rules = _fixture.Rules.Rules;
        var watched = rules with { Reconcile = (key, name, claims, show) => Note(rules.Reconcile(key, name, claims, show)) };
        await new SnapshotBuilder(_fixture.Store, watched).BuildAsync(_fixture.Folder);
        using var live = _fixture.Live();

        var facts = live.Facts("marrow");

        Assert.Equal(3, facts.Count);
        foreach (var (fact, stored) in expected.Zip(facts))
        {
            AssertSame(fact.Best, stored.Best);
            Assert.Equal(fact.Rivals.Count, stored.Rivals.Count);
            foreach (var (rival, storedRival) in fact.Rivals.Zip(stored.Rivals))
            {
                AssertSame(rival, storedRival);
            }

            Assert.Equal(fact with { Best = stored.Best, Rivals = stored.Rivals }, stored);
        }

        Assert.Equal(2, live.Facts("marrow", [ClaimKind.Cast], 2).Count);
        Assert.Single(live.Facts("marrow", [ClaimKind.Release, ClaimKind.Number]));
        Assert.Empty(live.Facts("marrow", season: 1));
        Assert.Empty(live.Facts("marrow", []));
        Assert.Empty(live.Facts("nowhere"));

        ShowKnowledge Note(ShowKnowledge show)
        {
            expected = show.Key == "marrow" ? show.Facts : expected;
            return show;
        }
    }

    [Fact]
    public async Task Of_many_claims_for_a_value_the_best_are_read_and_all_are_counted()
    {
        for (var i = 0; i < 12; i++)
        {
            _fixture.Article($"marrow/{i:D2}.txt", "Mara Voss as Ada Quill");
        }

        await _fixture.Build();
        using var live = _fixture.Live();

        var value = Assert.Single(live.Facts("marrow")).Best;
        Assert.Equal(12, value.Support);
        Assert.Equal(["marrow/00.txt", "marrow/04.txt"], [value.Claims[0].Source.Path, value.Claims[^1].Source.Path]);
    }

    [Fact]
    public async Task An_article_is_read_back_with_its_passages()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        using var live = _fixture.Live();

        var article = live.Article("tidewater/c.txt");

        Assert.NotNull(article);
        Assert.Equal(["Tidewater in winter", "Jo Sand as Nell", "😀 The ferry will not sail in winter."], article.Passages
            .Select(p => p.Span.Cut(article.Text)));
        Assert.Equal(PassageKind.Heading, article.Passages[0].Kind);
        Assert.Null(live.Article("tidewater/none.txt"));
    }

    [Fact]
    public async Task Search_finds_the_passages_of_one_show_best_first()
    {
        _fixture.WriteExamples();
        _fixture.Article("tidewater/d.txt", "winter winter winter", "The ferry is old.",
            "A long passage in which much else stands before the word winter comes at its end.");
        await _fixture.Build();
        using var live = _fixture.Live();

        var hits = live.Search("tidewater", TermAnalyzer.Terms("winter ferry"), 10);

        Assert.Equal("😀 The ferry will not sail in winter.", hits.Select(h => h.Text).First(t => t.Contains("sail", StringComparison.Ordinal)));
        Assert.Contains(hits, h => h.Text == "The ferry is old." && h.Source.Path == "tidewater/d.txt");
        Assert.Equal(hits.OrderByDescending(h => h.Score).Select(h => h.Text), hits.Select(h => h.Text));
        Assert.Equal("Tidewater in winter", hits.First(h => h.Text.StartsWith("😀", StringComparison.Ordinal)).Heading);
        Assert.Empty(live.Search("marrow", Ferry, 10));
        Assert.Empty(live.Search("marrow", ["read", "next"], 10));
        Assert.Empty(live.Search("marrow", [], 10));
        Assert.Empty(live.Search("marrow", ["\"", "NEAR(", "ada OR nell", "*"], 10));
        Assert.Single(live.Search("tidewater", Ferry, 1));
        Assert.Equal(2, live.Frequencies("tidewater", [Ferry[0], "nothing"])[Ferry[0]]);
        Assert.Single(live.Frequencies("tidewater", [Ferry[0], "nothing"]));
        Assert.Empty(live.Frequencies("nowhere", Ferry));
    }

    [Fact]
    public async Task Stored_numbers_of_enums_never_change()
    {
        // A snapshot holds these numbers: new members go to the end, or SnapshotSchema gets a migration.
        await Task.CompletedTask;
        Assert.Equal("Release Renewal Production Cast Character EpisodeCount EpisodeLength Plot AdaptedFrom Platform Maker Number Location",
            string.Join(' ', Enum.GetValues<ClaimKind>().Take(13)));
        Assert.Equal("Official Reported Speculation Denied", string.Join(' ', Enum.GetValues<Standing>().Take(4)));
        Assert.Equal("Unknown New Returning Leaving", string.Join(' ', Enum.GetValues<CastStatus>().Take(4)));
        Assert.Equal("Sentence Heading ListItem", string.Join(' ', Enum.GetValues<PassageKind>().Take(3)));
        Assert.Equal("Person Character", string.Join(' ', Enum.GetValues<EntityKind>().Take(2)));
        Assert.Equal("Article Digest", string.Join(' ', Enum.GetValues<ArticleKind>().Take(2)));
    }

    public void Dispose() => _fixture.Dispose();

    private static void AssertSame(FactValue expected, FactValue actual)
    {
        Assert.Equal(expected.Claims, actual.Claims);
        Assert.Equal(expected with { Claims = actual.Claims }, actual);
    }
}
