using System.Globalization;
using System.Text;
using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Exam;

/// <summary>The figures of an exam as a Markdown page, to be kept beside the weights.</summary>
internal static class ExamReport
{
    /// <summary>Writes it.</summary>
    /// <param name="results">What the reader made of the questions.</param>
    /// <param name="lessons">The lessons held out that were asked.</param>
    /// <param name="every">See <see cref="LessonFiles.IsHeld"/>.</param>
    public static string Of(IReadOnlyList<ExamResult> results, IReadOnlyList<PreparedLesson> lessons, int every)
    {
        var summary = ExamSummary.Of(results);
        var page = new StringBuilder();
        AppendHead(page, summary, lessons, every);
        AppendTable(page, "kind of answer", results.GroupBy(result => result.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal), summary);
        var genres = results.ToLookup(result => GenreGroup.Of(result.Genre));
        AppendTable(page, "genre", genres.OrderBy(genre => GenreGroup.All.ToList().IndexOf(genre.Key)), summary);
        return page.ToString();
    }

    private static void AppendHead(StringBuilder page, ExamSummary summary, IReadOnlyList<PreparedLesson> lessons, int every)
    {
        var shows = lessons.Select(lesson => lesson.Lesson.Group).Distinct(StringComparer.Ordinal).Count();
        page.Append(CultureInfo.InvariantCulture, $"""
            # What the reader gets right

            {summary.Results.Count} questions on {lessons.Count} made-up articles on {shows} shows that were held out of training: those whose name's
            character codes sum to a multiple of {every}. Each is asked over all pieces of its article. `evaluate --report` writes this page.

            - The piece that scores highest holds the answer for {summary.Piece:F1} % of the answerable questions,
              and its span touches it for {summary.Span:F1} %.
            - An answerable question scores above an unanswerable one {summary.Auc:F3} of the time (AUC).
            - Where one in ten of the unanswerable is answered, {summary.Sure:F1} % of the answerable are answered rightly.
            - Yes or no is right for {summary.Yes:F1} % of the yes/no questions whose piece is right.

            "Sure" are those with a score above {summary.Cut:F2}, which one in ten of all unanswerable questions reaches.

            """);
    }

    private static void AppendTable(StringBuilder page, string what, IEnumerable<IGrouping<string, ExamResult>> groups, ExamSummary summary)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n| {what} | answerable | right piece | right span ");
        page.Append("| sure and right | sure and wrong | unanswerable | sure |\n");
        page.Append("|---|---|---|---|---|---|---|---|\n");
        foreach (var group in groups)
        {
            AppendRow(page, group.Key, [.. group], summary.Cut);
        }

        AppendRow(page, "all", summary.Results, summary.Cut);
    }

    private static void AppendRow(StringBuilder page, string name, IReadOnlyList<ExamResult> results, double cut)
    {
        var answerable = results.Where(result => result.IsAnswerable).ToList();
        var none = results.Where(result => !result.IsAnswerable).ToList();
        string[] cells =
        [
            name,
            answerable.Count.ToString(CultureInfo.InvariantCulture),
            Percent(answerable, result => result.IsPieceRight),
            Percent(answerable, result => result.IsSpanRight),
            Percent(answerable, result => result.IsSpanRight && result.Score > cut),
            Percent(answerable, result => !result.IsSpanRight && result.Score > cut),
            none.Count.ToString(CultureInfo.InvariantCulture),
            Percent(none, result => result.Score > cut),
        ];
        page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
    }

    private static string Percent(List<ExamResult> results, Func<ExamResult, bool> test) =>
        results.Count == 0 ? "–" : ExamSummary.Share(results, test).ToString("F1", CultureInfo.InvariantCulture) + " %";
}
