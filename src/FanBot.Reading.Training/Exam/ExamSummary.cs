using System.Globalization;

namespace FanBot.Reading.Training.Exam;

/// <summary>The figures of an exam, in per cent of the answerable questions where nothing else is said.</summary>
/// <param name="Results">What they are worked out from.</param>
/// <param name="Piece">The right piece comes first.</param>
/// <param name="Span">So does the right span.</param>
/// <param name="Auc">How often an answerable question scores above an unanswerable one, 0 to 1.</param>
/// <param name="Cut">The score above which one in ten of the unanswerable lies.</param>
/// <param name="Sure">The right span comes first, above that score.</param>
/// <param name="Yes">The right one of yes and no, in per cent of the yes/no questions whose piece is right.</param>
internal sealed record ExamSummary(
    IReadOnlyList<ExamResult> Results, double Piece, double Span, double Auc, double Cut, double Sure, double Yes)
{
    private const double Risk = 0.1;

    /// <summary>All of it in one line, with the right spans by kind of answer.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"n {Results.Count}: piece {Piece:F1} span {Span:F1} auc {Auc:F3} right at one in ten {Sure:F1} yes/no {Yes:F1} {Kinds}");

    private string Kinds => string.Join(' ', Results.Where(result => result.IsAnswerable)
        .GroupBy(result => result.Kind)
        .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => $"{kind.Key} {kind.Count(result => result.IsSpanRight) * 100 / kind.Count()}"));

    /// <summary>Works them out.</summary>
    public static ExamSummary Of(IReadOnlyList<ExamResult> results)
    {
        var answerable = results.Where(result => result.IsAnswerable).ToList();
        var none = results.Where(result => !result.IsAnswerable).Select(result => result.Score).Order().ToList();
        var cut = none.Count == 0 ? 0 : none[(int)(none.Count * (1 - Risk))];
        return new ExamSummary(
            results,
            Share(answerable, result => result.IsPieceRight),
            Share(answerable, result => result.IsSpanRight),
            answerable.Count == 0 || none.Count == 0 ? 0 : answerable.Average(result => none.Count(score => score < result.Score) / (double)none.Count),
            cut,
            Share(answerable, result => result.IsSpanRight && result.Score > cut),
            Share(answerable.Where(result => result.IsYesRight is not null), result => result.IsYesRight == true));
    }

    /// <summary>How many of them, in per cent; 0 where there are none.</summary>
    public static double Share(IEnumerable<ExamResult> results, Func<ExamResult, bool> test)
    {
        var all = results.ToList();
        return all.Count == 0 ? 0 : all.Count(test) * 100.0 / all.Count;
    }
}
