using System.Globalization;
using FanBot.Knowledge.Checks;

namespace FanBot.Plain;

/// <summary>Prints how golden questions turned out.</summary>
internal static class CheckText
{
    private static readonly string[] Columns = ["Kind", .. Enum.GetNames<Verdict>()];

    /// <summary>A table of verdicts, then what failed, then the sum.</summary>
    public static void Print(CheckReport report, Surroundings surroundings)
    {
        TablePrinter.Print(new TableModel("Golden questions", Columns, [.. report.ByKind.Select(Row)]), surroundings);
        foreach (var failure in report.Failures)
        {
            surroundings.Out.WriteLine($"{failure.Question.Id} is {failure.Verdict.ToString().ToLowerInvariant()}: {PlainText.OneLine(failure.Question.Question)}");
            surroundings.Out.WriteLine($"  answer: {PlainText.OneLine(failure.Answer.Text)}");
            surroundings.Out.WriteLine($"  cites: {Cited(failure)}");
        }

        surroundings.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Passed} passed, {report.Failed} failed"));
    }

    private static IReadOnlyList<string> Row(IGrouping<QuestionKind, CheckedQuestion> group) =>
        [group.Key.Name(), .. Enum.GetValues<Verdict>().Select(v => Count(group.Count(r => r.Verdict == v)))];

    private static string Count(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    private static string Cited(CheckedQuestion result) =>
        result.Answer.Citations.Count == 0 ? "nothing" : string.Join(", ", result.Answer.Citations.Select(c => c.Article.Path).Distinct());
}
