using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>
/// Files of one endless sentence, or of nesting without end: each is read or left out by name, and the others are built.
/// Were a stage to look at the whole text for each of its words, these would run for minutes.
/// </summary>
public sealed class EndlessTextTests : IDisposable
{
    private const int Length = 250_000;

    private readonly StoreFixture _fixture = new();

    public static TheoryData<string, string> Kinds => new()
    {
        { "txt", "and the " },
        { "txt", "A B C D " },
        { "txt", "," },
        { "txt", "7" },
        { "txt", "." },
        { "txt", "[" },
        { "txt", "which is said to be confirmed by Netflix on May 3 2025 and the " },
        { "txt", "Mr. " },
        { "txt", "XIV IX III " },
        { "txt", "plays Mara Voss " },
        { "txt", "premieres season 2 " },
        { "txt", "Copper Vale " },
        { "txt", "\u201CAnd the " },
        { "txt", "(Mara Voss " },
        { "txt", "\u2022 " },
        { "txt", "abcdefghij" },
        { "html", "<div>" },
        { "html", "<article><p>x" },
        { "html", "<ul><li>" },
        { "html", "<table><tr><td>" },
        { "md", "*a " },
        { "md", "a\n=\n" },
        { "md", "[a](b) " },
        { "md", "- " },
        { "md", "|x|y|\n|-|-|\n" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_endless_text_is_read_or_left_out_by_name(string extension, string piece)
    {
        // It ends otherwise than it goes on, which is what makes a search run back.
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "a";
        _fixture.Article("copper-vale/usual.txt", "Copper Vale season 2", "Copper Vale season 2 premieres on June 5, 2031, Netflix has confirmed.");
        _fixture.Article($"copper-vale/endless.{extension}", text);
        _fixture.Article($"loose.{extension}", text);

        var report = Assert.IsType<BuildReport>(await new SnapshotBuilder(_fixture.Store).BuildAsync(_fixture.Folder));

        Assert.Equal(["copper-vale/endless." + extension, "copper-vale/usual.txt", "loose." + extension], report.Articles.Select(a => a.Path));
        Assert.NotEqual(ArticleStatus.Skipped, report.Articles[1].Status);
        Assert.All(report.Articles.Where(a => a.Status == ArticleStatus.Skipped), a => Assert.Contains(report.Problems, p => p.Path == a.Path));
        Assert.DoesNotContain(report.Problems, p => p.Message.Contains("mistake in FanBot", StringComparison.Ordinal));
        using var live = _fixture.Live();
        Assert.All(live.Article("copper-vale/endless." + extension)?.Passages ?? [], p => Assert.InRange(p.Span.Length, 1, SentenceSplitter.Longest));
    }

    [Fact]
    public async Task An_article_that_spends_its_budget_is_left_out_by_name_and_the_rest_is_built()
    {
        _fixture.Article("copper-vale/long.txt", [.. Enumerable.Range(0, 40).Select(i => $"Mara Voss plays Ada Quill, who has sailed {i} times.")]);
        _fixture.Article("copper-vale/usual.txt", "Copper Vale season 2", "Mara Voss plays Ada Quill.");
        var rules = BuildRules.Default with { Extract = (document, hash, show) => ArticleExtractor.Extract(document, hash, show, Budget()) };

        var report = Assert.IsType<BuildReport>(await new SnapshotBuilder(_fixture.Store, rules).BuildAsync(_fixture.Folder));

        Assert.Equal([ArticleStatus.Skipped, ArticleStatus.Read], report.Articles.Select(a => a.Status));
        Assert.Equal(
            new ReadProblem(
                "copper-vale/long.txt",
                "The article was left out, since reading it takes more than 5 seconds of processor time, as no usual text does. "
                + "Save only the article's text, or split it."),
            Assert.Single(report.Problems));
    }

    [Fact]
    public void The_time_of_a_thread_goes_on_while_it_works()
    {
        var before = ThreadTime.Spent();
        while (ThreadTime.Spent() - before < TimeSpan.FromMilliseconds(5))
        {
        }

        Assert.InRange(before, TimeSpan.Zero, ThreadTime.Spent());
    }

    public void Dispose() => _fixture.Dispose();

    // Time goes on by a hundredth of a second with every look at it: 40 sentences with all rules between are too many.
    private static ReadingBudget Budget()
    {
        var looks = 0;
        return new ReadingBudget(TimeSpan.FromSeconds(5), () => TimeSpan.FromMilliseconds(10 * looks++));
    }
}
