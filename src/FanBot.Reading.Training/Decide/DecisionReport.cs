using System.Globalization;
using System.Text;

namespace FanBot.Reading.Training.Decide;

/// <summary>Tells what the decision gets right: in all, by set, genre and kind of answer, and without each source of answers.</summary>
internal sealed class DecisionReport
{
    // The share of unanswerable questions that may be answered.
    private const double Risk = 0.1;

    private static readonly IReadOnlyList<double> Risks = [0.05, Risk, 0.15, 0.2, 0.25];

    // Genres of fewer questions say nothing.
    private const int ManyOfAGenre = 60;

    private readonly StringBuilder _text = new();

    /// <summary>How sure the decision must be for at most one in ten of the unanswerable questions to be answered.</summary>
    public static double Least(IReadOnlyList<Weighed> weighed) => Least(weighed, Risk);

    private static double Least(IReadOnlyList<Weighed> weighed, double risk)
    {
        const int Grid = 100;
        var none = weighed.Where(w => !w.Case.IsAnswerable).ToList();
        return Enumerable.Range(1, Grid)
            .Select(i => i / (double)Grid)
            .First(least => none.Count(w => w.At(least).IsAnswered) <= none.Count * risk || least >= 1);
    }

    /// <summary>The report.</summary>
    /// <param name="cases">All cases.</param>
    /// <param name="weighed">How likely their candidates are, cross-validated.</param>
    public static string Of(IReadOnlyList<Case> cases, IReadOnlyList<Weighed> weighed)
    {
        var report = new DecisionReport();
        report.TellSets(cases, weighed);
        report.TellGroups(weighed);
        return report._text.ToString();
    }

    /// <summary>What is right without each source of answers and without each rule, a line each.</summary>
    public static IEnumerable<string> Ablated(IReadOnlyList<Case> cases)
    {
        foreach (var (name, less) in Ablations.Of(cases).Concat(Ablations.OfRules(cases)))
        {
            var weighed = CrossValidation.Of(less);
            var answerable = weighed.Where(w => w.Case.IsAnswerable).ToList();
            var least = Least(weighed);
            var (always, sure) = (Share(answerable, w => w.At(0).IsRight), Share(answerable, w => w.At(least).IsRight));
            yield return $"{name}: always {always} at one in ten {sure}";
        }
    }

    private void TellSets(IReadOnlyList<Case> cases, IReadOnlyList<Weighed> weighed)
    {
        foreach (var set in cases.Select(c => c.Set).Distinct())
        {
            Tell(set, [.. weighed.Where(w => w.Case.Set == set)]);
        }

        Tell("all", weighed);
        foreach (var set in cases.Where(c => c.Fact is not null).GroupBy(c => c.Set))
        {
            var (answerable, right) = (set.Count(c => c.IsAnswerable), set.Count(c => c.Fact!.IsRight));
            _text.AppendLine(CultureInfo.InvariantCulture, $"facts on {set.Key}: answerable {answerable}, right {right}, of none {set.Count() - answerable}");
        }
    }

    private void TellGroups(IReadOnlyList<Weighed> weighed)
    {
        var least = Least(weighed);
        var genres = weighed.GroupBy(o => o.Case.Question.Genre).Where(genre => genre.Count() > ManyOfAGenre);
        var kinds = weighed.GroupBy(o => o.Case.Question.Kind);
        foreach (var group in genres.OrderBy(g => g.Key, StringComparer.Ordinal).Concat(kinds.OrderBy(k => k.Key, StringComparer.Ordinal)))
        {
            Tell("  " + group.Key, [.. group], least);
        }
    }

    private void Tell(string name, IReadOnlyList<Weighed> weighed, double? at = null)
    {
        var answerable = weighed.Where(w => w.Case.IsAnswerable).ToList();
        var none = weighed.Where(w => !w.Case.IsAnswerable).ToList();
        string[] today =
        [
            "today right " + Share(answerable, w => w.Case.TodayRight),
            "answered-of-none " + Share(none, w => w.Case.TodayAnswered),
        ];
        string[] candidates =
        [
            "recall " + Share(answerable, w => w.Case.Recalled),
            "reader's first " + Share(answerable, w => w.Case.Sentences.Count > 0 && w.Case.Sentences[0].IsRight),
            "any candidate " + Share(answerable, w => w.Case.Sentences.Any(s => s.IsRight) || w.Case.Fact?.IsRight == true),
        ];
        List<string> decided = ["always " + Share(answerable, w => w.At(0).IsRight)];
        IReadOnlyList<double> leasts = at is { } one ? [one] : [.. Risks.Select(risk => Least(weighed, risk)).Distinct()];
        decided.AddRange(leasts.Select(least => At(least, answerable, none)));
        var parts = string.Join(" | ", new IEnumerable<string>[] { today, candidates, decided }.Select(part => string.Join(' ', part)));
        _text.AppendLine(CultureInfo.InvariantCulture, $"{name}: {answerable.Count}+{none.Count} {parts}");
    }

    private static string At(double least, List<Weighed> answerable, List<Weighed> none)
    {
        var wrong = Share(answerable, w => w.At(least) is { IsAnswered: true, IsRight: false });
        var of = Share(none, w => w.At(least).IsAnswered);
        return string.Create(CultureInfo.InvariantCulture, $"at {least:F2}: right {Share(answerable, w => w.At(least).IsRight)} wrong {wrong} of none {of}");
    }

    private static string Share(List<Weighed> weighed, Func<Weighed, bool> test) =>
        weighed.Count == 0 ? "-" : (weighed.Count(test) * 100.0 / weighed.Count).ToString("F1", CultureInfo.InvariantCulture);
}
