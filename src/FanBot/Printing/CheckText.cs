using System.Globalization;
using FanBot.Knowledge.Checks;

namespace FanBot.Printing;

/// <summary>Prints how golden questions turned out.</summary>
internal static class CheckText
{
    private static readonly string[] Columns = ["Kind", .. Enum.GetNames<Verdict>()];

    /// <summary>Tables of verdicts, of what was understood, and of risk and coverage; then what failed, then the sums.</summary>
    /// <param name="report">How they turned out.</param>
    /// <param name="least">The probability from which there was an answer; null where nobody read.</param>
    /// <param name="surroundings">Where it is printed.</param>
    public static void Print(CheckReport report, double? least, Surroundings surroundings)
    {
        TablePrinter.Print(Verdicts(report), surroundings);
        TablePrinter.Print(Confusion(report), surroundings);
        var curve = RiskCoverage.Of(report.Results);
        if (curve.Points.Count > 0)
        {
            TablePrinter.Print(Curve(curve), surroundings);
        }

        foreach (var failure in report.Failures)
        {
            surroundings.Out.WriteLine(
                $"{failure.Question.Id} is {failure.Verdict.ToString().ToLowerInvariant()}: {PlainText.OneLine(failure.Question.Question)}");
            surroundings.Out.WriteLine($"  answer: {PlainText.OneLine(failure.Answer.Text)}");
            surroundings.Out.WriteLine($"  cites: {Cited(failure)}");
        }

        surroundings.Out.WriteLine(Sums(report));
        surroundings.Out.WriteLine($"answered: {Percent(curve.OperatingPoint.Coverage)} of all{OperatingPoint(least)}");
        surroundings.Out.WriteLine(
            $"not right: {Percent(curve.OperatingPoint.Risk)} of these (expected {Percent(curve.ExpectedRisk)}, mean over the curve {Percent(curve.Area)})");
        surroundings.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Passed} passed, {report.Failed} failed"));
    }

    private static TableModel Verdicts(CheckReport report) =>
        new("Golden questions", Columns, [.. report.ByKind.Select(g => Row(g.Key.Name(), g)), Row("all", report.Results)]);

    private static string[] Row(string head, IEnumerable<CheckedQuestion> results) =>
        [head, .. Enum.GetValues<Verdict>().Select(v => Count(results.Count(r => r.Verdict == v)))];

    private static string Count(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    // The bot knows more kinds than a line has room for columns, and most pairs never occur: a row lists those that do.
    private static TableModel Confusion(CheckReport report) =>
        new("What the questions were understood to ask for", ["Kind", "Understood as"], [.. report.Confusion.Select(r => new[] { r.Kind.Name(), Listed(r) })]);

    private static string Listed(ConfusionRow row) =>
        LineWrap.Wrap(row.Understood.Select(u => string.Create(CultureInfo.InvariantCulture, $"{u.Key} {u.Value}")), 60);

    private static TableModel Curve(RiskCoverage curve) =>
        new(
            "Risk and coverage",
            ["Confidence", "Answered", "Not right"],
            [.. curve.Points.Select(p => new[] { Threshold(p), Percent(p.Coverage), Percent(p.Risk) })]);

    private static string OperatingPoint(double? least) =>
        least is { } set ? string.Create(CultureInfo.InvariantCulture, $", from a probability of {set:0.00##} on (Reader:Least)") : "";

    private static string Threshold(RiskCoveragePoint point) => point.Threshold.ToString("0.00##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    private static string Sums(CheckReport report)
    {
        var unanswerable = report.Results.Where(r => r.Question.Kind == GoldenKind.Unanswerable).ToList();
        var refused = unanswerable.Count(r => r.Passed);
        var answerable = report.Results.Count - unanswerable.Count;
        var right = report.Passed - refused;
        var share = answerable == 0 ? "" : $" ({Percent((double)right / answerable)})";
        return string.Create(
            CultureInfo.InvariantCulture, $"answerable: right {right} of {answerable}{share}; unanswerable: refused {refused} of {unanswerable.Count}");
    }

    private static string Cited(CheckedQuestion result) =>
        result.Answer.Citations.Count == 0 ? "nothing" : string.Join(", ", result.Answer.Citations.Select(c => c.Article.Path).Distinct());
}
