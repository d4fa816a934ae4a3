using System.Globalization;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Printing;

/// <summary>Prints what a build read, claimed and doubted.</summary>
internal static class BuildText
{
    // Beyond this a list of articles or sentences is no longer read; shows and sums are.
    private const int Most = 100;

    private static readonly string[] ArticleColumns = ["Article", "Title", "Publisher", "As of", "Passages", "Claims", ""];
    private static readonly string[] PublisherColumns = ["Publisher", "Weight", "Articles"];
    private static readonly string[] ShowColumns = ["Show", "Articles", "Claims", "Facts"];

    /// <summary>Prints tables, then sentences on what to look at, then what is live now.</summary>
    public static void Print(BuildReport report, Snapshot snapshot, Surroundings surroundings)
    {
        if (report.Articles.Count <= Most)
        {
            var summaries = report.Shows.SelectMany(s => snapshot.Articles(s.Key)).ToDictionary(a => a.Path);
            TablePrinter.Print(
                new TableModel("Articles", ArticleColumns, [.. report.Articles.Select(a => Row(a, summaries.GetValueOrDefault(a.Path)))]), surroundings);
        }

        TablePrinter.Print(new TableModel("Shows", ShowColumns, [.. report.Shows.Select(Row)]), surroundings);
        if (report.Publishers.Count > 0)
        {
            TablePrinter.Print(new TableModel("Publishers with a weight", PublisherColumns, [.. report.Publishers.Take(Most).Select(Row)]), surroundings);
        }

        PrintList("Problems:", [.. Problems(report)], surroundings.Out);
        PrintList(
            "To look at:",
            [.. Undated(snapshot), .. report.Articles.SelectMany(Doubts),
                .. report.Shows.SelectMany(s => snapshot.Facts(s.Key).SelectMany(f => Doubts(s.Name, f)))],
            surroundings.Out);
        surroundings.Out.WriteLine(Sum(report));
    }

    /// <summary>One line for each file or folder that could not be used.</summary>
    public static IEnumerable<string> Problems(BuildOutcome outcome) => outcome.Problems.Select(ReviewLines.Of);

    private static IReadOnlyList<string> Row(ArticleReport article, ArticleSummary? summary) =>
    [
        PlainText.OneLine(article.Path),
        PlainText.OneLine(article.Title),
        PlainText.OneLine(summary?.Publisher ?? ""),
        article.Status == ArticleStatus.Skipped ? "" : summary?.AsOf?.ToText() ?? "undated",
        Number(article.Passages),
        Number(article.Claims),
        Remark(article, summary),
    ];

    private static string Remark(ArticleReport article, ArticleSummary? summary)
    {
        var status = article.Status switch
        {
            ArticleStatus.Unchanged => "unchanged",
            ArticleStatus.Skipped => "left out",
            _ => summary?.Kind == ArticleKind.Digest ? "digest" : "",
        };
        return string.Join(", ", new[] { status, summary is null or { Weight: SourceWeight.Normal } ? "" : summary.Weight.Name() }.Where(r => r.Length > 0));
    }

    private static IReadOnlyList<string> Row(PublisherReport publisher) =>
        [PlainText.OneLine(publisher.Name), publisher.Weight.Name(), Number(publisher.Articles)];

    private static IReadOnlyList<string> Row(ShowReport show) =>
        [PlainText.OneLine(show.Name), Number(show.Articles), Number(show.Claims), Number(show.Facts)];

    private static IEnumerable<string> Undated(Snapshot snapshot)
    {
        const int MostPaths = 10;
        var review = snapshot.Review(MostPaths);
        if (review.Undated > 0)
        {
            var more = review.Undated > review.UndatedPaths.Count ? $" and {Number(review.Undated - review.UndatedPaths.Count)} more" : "";
            var are = review.Undated == 1 ? "is" : "are";
            yield return $"{Counted.Of(review.Undated, "article has", "articles have")} no date and {are} not used for questions "
                + $"about a day in the past: {string.Join(", ", review.UndatedPaths.Select(PlainText.OneLine))}{more}.";
        }
    }

    private static IEnumerable<string> Doubts(ArticleReport article) => article.Doubts.Select(d => ReviewLines.Of(article.Path, d));

    private static IEnumerable<string> Doubts(string show, Fact fact)
    {
        var subject = PlainText.OneLine(show)
            + (fact.Season is { } season ? string.Create(CultureInfo.InvariantCulture, $", season {season}") : "")
            + ", " + FactsTable.Subject(fact);
        if (fact.Conflicting)
        {
            yield return $"{subject}: articles disagree, {ValueText.Value(fact.Best)} or {string.Join(" or ", fact.Rivals.Take(1).Select(ValueText.Value))}.";
        }

        foreach (var value in fact.Rivals.Prepend(fact.Best).Where(v => v.Doubt is not null))
        {
            yield return $"{subject}: {ValueText.Value(value)}.";
        }
    }

    private static void PrintList(string head, IReadOnlyList<string> lines, TextWriter output)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine(head);
        foreach (var line in lines.Take(Most))
        {
            output.WriteLine("  " + line);
        }

        if (lines.Count > Most)
        {
            output.WriteLine($"  and {Counted.Of(lines.Count - Most, "more line")}");
        }

        output.WriteLine();
    }

    private static string Sum(BuildReport report)
    {
        var (snapshot, by) = (report.Snapshot, report.Articles.CountBy(a => a.Status).ToDictionary());
        var articles = $"{Counted.Of(snapshot.Articles, "article")} ({Number(by.GetValueOrDefault(ArticleStatus.Read))} read, "
            + $"{Number(by.GetValueOrDefault(ArticleStatus.Unchanged))} unchanged, {Number(by.GetValueOrDefault(ArticleStatus.Skipped))} left out, "
            + $"{Number(report.Removed)} gone)";
        var dropped = report.QuotesDropped > 0 ? $" {Counted.Of(report.QuotesDropped, "claim")} dropped because the quote does not stand in the article." : "";
        return (report.Published ? $"Snapshot {snapshot.Name} is live: " : $"Nothing has changed, snapshot {snapshot.Name} stays live: ")
            + $"{articles}, {Counted.Of(snapshot.Passages, "passage")}, {Counted.Of(snapshot.Claims, "claim")}, {Counted.Of(snapshot.Facts, "fact")}."
            + dropped;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
