using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Storage;

public sealed class RebuildTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    [Fact]
    public async Task The_same_articles_give_the_same_hash_and_nothing_is_published_twice()
    {
        _fixture.WriteExamples();
        var first = await _fixture.BuildReport();
        var second = await _fixture.BuildReport();

        Assert.False(second.Published);
        Assert.Equal(first.Snapshot, second.Snapshot);
        Assert.Equal(["Unchanged"], second.Articles.Select(a => a.Status.ToString()).Distinct());
        Assert.Equal(first.Articles.Select(a => (a.Path, a.Claims, a.Doubts.Count)), second.Articles.Select(a => (a.Path, a.Claims, a.Doubts.Count)));
        Assert.Single(_fixture.Store.History());
    }

    [Fact]
    public async Task Only_changed_articles_are_extracted_again()
    {
        WriteMany(12);
        await _fixture.Build();
        Assert.Equal(12, _fixture.Rules.TakeExtracted().Count);

        _fixture.Article("show1/04.txt", "Mara Voss as Somebody Else");
        _fixture.Delete("show2/05.txt");
        _fixture.Article("show2/new.txt", "A new article.");
        var report = await _fixture.BuildReport();

        Assert.Equal(["show1/04.txt", "show2/new.txt"], _fixture.Rules.TakeExtracted());
        Assert.Equal(1, report.Removed);
        Assert.Equal([("show0", false), ("show1", true), ("show2", true)], report.Shows.Select(s => (s.Key, s.Reconciled)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public async Task Built_on_the_live_one_or_afresh_the_hash_and_the_answers_are_the_same(int changes)
    {
        WriteMany(24);
        await _fixture.Build();
        for (var i = 0; i < changes; i++)
        {
            _fixture.Article($"show{i % 3}/{i:D2}.txt", "starts 2031-07", "Nobody as Somebody", "The ferry sails again.");
        }

        _fixture.Delete("show2/23.txt");
        _fixture.Article("other/a.txt", "A show of its own.");
        var onLive = await _fixture.BuildReport();
        using var live = _fixture.Live();

        Directory.Delete(_fixture.StorePath, recursive: true);
        var afresh = await _fixture.BuildReport();
        using var fresh = _fixture.Live();

        Assert.Equal(afresh.Snapshot.ContentHash, onLive.Snapshot.ContentHash);
        Assert.Equal(afresh.Snapshot with { Name = "", BuiltAt = default }, onLive.Snapshot with { Name = "", BuiltAt = default });
        foreach (var show in fresh.Shows())
        {
            Assert.Equal(fresh.Facts(show.Key).Select(f => f.Best.Text), live.Facts(show.Key).Select(f => f.Best.Text));
            Assert.Equal(fresh.Search(show.Key, TermAnalyzer.Terms("ferry sails"), 20)
                .Select(h => (h.Source.Path, h.Text, h.Score)), live.Search(show.Key, TermAnalyzer.Terms("ferry sails"), 20)
                .Select(h => (h.Source.Path, h.Text, h.Score)));
            Assert.Equal(fresh.Frequencies(show.Key, TermAnalyzer.Terms("ferry voss")), live.Frequencies(show.Key, TermAnalyzer.Terms("ferry voss")));
        }
    }

    [Fact]
    public async Task A_changed_show_file_is_applied_to_its_articles_only()
    {
        WriteMany(12);
        await _fixture.Build();
        _fixture.Rules.TakeExtracted();

        _fixture.Article("show1/show.yaml", "name: The First");
        var report = await _fixture.BuildReport();

        Assert.Equal(4, _fixture.Rules.TakeExtracted().Count);
        Assert.Equal(["The First", "show0", "show2"], report.Shows.Select(s => s.Name));
    }

    [Fact]
    public async Task New_rules_extract_everything_again()
    {
        WriteMany(6);
        await _fixture.Build();
        _fixture.Rules.TakeExtracted();

        _fixture.Rules.Version = "2";
        await _fixture.Build();

        Assert.Equal(6, _fixture.Rules.TakeExtracted().Count);
    }

    [Fact]
    public async Task The_hash_does_not_depend_on_the_order_of_work()
    {
        WriteMany(24);
        var first = await _fixture.BuildReport();
        Directory.Delete(_fixture.StorePath, recursive: true);

        // The first articles wait until a later one has been extracted.
        using var later = new ManualResetEventSlim();
        _fixture.Rules.OnExtract = path =>
        {
            if (path == "show0/00.txt")
            {
                later.Wait();
            }
            else
            {
                later.Set();
            }
        };
        var second = await _fixture.BuildReport();

        Assert.Equal(first.Snapshot.ContentHash, second.Snapshot.ContentHash);
    }

    [Fact]
    public async Task A_claim_whose_quote_does_not_stand_in_its_passage_is_dropped_loudly()
    {
        _fixture.WriteExamples();
        _fixture.Rules.Bend = a => a.Article.Path != "marrow/b.md" ? a : a with
        {
            Claims =
            [
                a.Claims[0] with { Quote = new TextSpan(0, 100_000) },
                a.Claims[1] with { Quote = a.Claims[2].Quote },
                a.Claims[2],
                a.Claims[2] with { Passage = 99 },
                a.Claims[2] with { Quote = new TextSpan(5, 5) },
            ],
        };

        var report = await _fixture.BuildReport();

        Assert.Equal((4, 4), (report.QuotesDropped, report.Snapshot.Claims));
        Assert.Equal(4, report.Problems.Count(p => p.Path == "marrow/b.md" && p.Message.Contains("quote", StringComparison.Ordinal)));
        using var live = _fixture.Live();
        Assert.Equal(["starts 2031-06-01", "Mara Voss as Ada Quill", "Teo Lindqvist as Otto"], live.Claims("marrow").Select(c => c.Quote));
    }

    [Fact]
    public async Task A_fault_of_the_rules_leaves_out_one_article()
    {
        _fixture.WriteExamples();
        _fixture.Rules.OnExtract = path => _ = path == "marrow/a.md" ? throw new InvalidOperationException("boom") : path;

        var report = await _fixture.BuildReport();

        Assert.Equal(2, report.Snapshot.Articles);
        Assert.Contains("boom", Assert.Single(report.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passages_outside_the_text_leave_out_the_article()
    {
        _fixture.WriteExamples();
        _fixture.Rules.Bend = a =>
            a.Article.Path != "marrow/b.md" ? a : new ExtractedArticle(a.Article, [a.Passages[0] with { Span = new TextSpan(0, 9999) }], [], []);

        Assert.Equal(2, (await _fixture.BuildReport()).Snapshot.Articles);
    }

    public void Dispose() => _fixture.Dispose();

    private void WriteMany(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _fixture.Article($"show{i % 3}/{i:D2}.txt", $"starts 2031-0{1 + (i % 9)}-01", $"Mara Voss as Role {i % 4}", $"The ferry sails {i} times.",
                "noise Read next");
        }
    }
}
