using System.Globalization;
using System.Text;

namespace FanBot.Reading.Training.Decide;

/// <summary>Tells what the decision gets right: in all, by set, genre and kind of answer, and without each source of answers.</summary>
internal sealed class DecisionReport
{
    // The share of unanswerable questions that may be answered.
    private const double Risk = 0.1;

    // Genres of fewer questions say nothing.
    private const int ManyOfAGenre = 60;

    private readonly StringBuilder _text = new();

    /// <summary>The probability above which one in ten of the unanswerable questions is answered.</summary>
    public static double Least(IReadOnlyList<Outcome> outcomes)
    {
        var none = outcomes.Where(o => !o.Case.IsAnswerable).Select(o => o.Probability).OrderDescending().ToList();
        return none.Count == 0 ? 0.5 : Math.Clamp(none[Math.Min(none.Count - 1, (int)(none.Count * Risk))] + 1e-6, 0.05, 0.98);
    }

    /// <summary>The report.</summary>
    /// <param name="cases">All cases.</param>
    /// <param name="outcomes">What the decision makes of them, cross-validated.</param>
    public static string Of(IReadOnlyList<Case> cases, IReadOnlyList<Outcome> outcomes)
    {
        var report = new DecisionReport();
        report.TellSets(cases, outcomes);
        report.TellGroups(outcomes);
        report.TellAblations(cases);
        return report._text.ToString();
    }

    private void TellSets(IReadOnlyList<Case> cases, IReadOnlyList<Outcome> outcomes)
    {
        foreach (var set in cases.Select(c => c.Set).Distinct())
        {
            Tell(set, [.. outcomes.Where(o => o.Case.Set == set)]);
        }

        Tell("all", outcomes);
        foreach (var set in cases.Where(c => c.Fact is not null).GroupBy(c => c.Set))
        {
            var (answerable, right) = (set.Count(c => c.IsAnswerable), set.Count(c => c.Fact!.IsRight));
            _text.AppendLine(CultureInfo.InvariantCulture, $"facts on {set.Key}: answerable {answerable}, right {right}, of none {set.Count() - answerable}");
        }
    }

    private void TellGroups(IReadOnlyList<Outcome> outcomes)
    {
        var least = Least(outcomes);
        var genres = outcomes.GroupBy(o => o.Case.Question.Genre).Where(genre => genre.Count() > ManyOfAGenre);
        var kinds = outcomes.GroupBy(o => o.Case.Question.Kind);
        foreach (var group in genres.OrderBy(g => g.Key, StringComparer.Ordinal).Concat(kinds.OrderBy(k => k.Key, StringComparer.Ordinal)))
        {
            Tell("  " + group.Key, [.. group], least);
        }
    }

    private void TellAblations(IReadOnlyList<Case> cases)
    {
        foreach (var (name, less) in Ablations.Of(cases))
        {
            var outcomes = FittedDecision.CrossValidate(less);
            var answerable = outcomes.Where(o => o.Case.IsAnswerable).ToList();
            var least = Least(outcomes);
            var (always, sure) = (Share(answerable, o => o.Right), Share(answerable, o => o.Right && o.Probability >= least));
            _text.AppendLine(CultureInfo.InvariantCulture, $"{name}: always {always} at one in ten {sure}");
        }
    }

    private void Tell(string name, IReadOnlyList<Outcome> outcomes, double? at = null)
    {
        var answerable = outcomes.Where(o => o.Case.IsAnswerable).ToList();
        var none = outcomes.Where(o => !o.Case.IsAnswerable).ToList();
        var least = at ?? Least(outcomes);
        string[] today =
        [
            "today right " + Share(answerable, o => o.Case.TodayRight),
            "answered-of-none " + Share(none, o => o.Case.TodayAnswered),
        ];
        string[] candidates =
        [
            "recall " + Share(answerable, o => o.Case.Recalled),
            "reader's first " + Share(answerable, o => o.Case.Sentences.Count > 0 && o.Case.Sentences[0].IsRight),
            "any candidate " + Share(answerable, o => o.Case.Sentences.Any(s => s.IsRight) || o.Case.Fact?.IsRight == true),
        ];
        string[] decided =
        [
            "always " + Share(answerable, o => o.Right),
            string.Create(CultureInfo.InvariantCulture, $"at {least:F2}: right ") + Share(answerable, o => o.Right && o.Probability >= least),
            "wrong " + Share(answerable, o => !o.Right && o.Probability >= least),
            "of none " + Share(none, o => o.Probability >= least),
            "final " + Share(outcomes, o => o.Case.Final),
        ];
        var parts = string.Join(" | ", new[] { today, candidates, decided }.Select(part => string.Join(' ', part)));
        _text.AppendLine(CultureInfo.InvariantCulture, $"{name}: {answerable.Count}+{none.Count} {parts}");
    }

    private static string Share(IReadOnlyList<Outcome> outcomes, Func<Outcome, bool> test) =>
        outcomes.Count == 0 ? "-" : (outcomes.Count(test) * 100.0 / outcomes.Count).ToString("F1", CultureInfo.InvariantCulture);
}
