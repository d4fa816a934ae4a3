using System.Globalization;
using System.Text;
using FanBot.Knowledge.Answers.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>Fits the decision's weights, and tells what they get right on shows that they were not fitted on.</summary>
internal static class DecisionTrainer
{
    private const int Folds = 5;
    private const double Penalty = 1;

    /// <summary>The share of unanswerable questions that may be answered.</summary>
    private const double Risk = 0.1;

    public static (string Json, string Report) Run(IReadOnlyList<Case> cases)
    {
        var report = new StringBuilder();
        var looked = cases.Where(c => !c.Final).ToList();
        var chosen = new List<(Case Case, double Probability, bool Right)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (sentence, fact) = Fit([.. looked.Where(c => Fold(c.Question.Show) != fold)]);
            chosen.AddRange(looked.Where(c => Fold(c.Question.Show) == fold).Select(c => (c, Best(c, sentence, fact))).Select(c => (c.c, c.Item2.Probability, c.Item2.Right)));
        }

        chosen.AddRange(cases.Where(c => c.Final).Select(c => (c, c.TodayAnswered ? 1.0 : 0.0, c.TodayRight)));
        foreach (var set in cases.GroupBy(c => c.Set))
        {
            Tell(set.Key, [.. chosen.Where(c => c.Case.Set == set.Key)]);
        }

        Tell("all", chosen);
        var least = Least(chosen);
        foreach (var genre in chosen.GroupBy(c => c.Case.Question.Genre).Where(g => g.Count() > 60).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Tell("  " + genre.Key, [.. genre], least);
        }

        foreach (var kind in chosen.GroupBy(c => c.Case.Question.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Tell("  " + kind.Key, [.. kind], least);
        }

        var (sentences, facts) = Fit(looked);
        return (Json(sentences, facts, least), report.ToString());

        void Tell(string name, IReadOnlyList<(Case Case, double Probability, bool Right)> some, double? at = null)
        {
            var answerable = some.Where(c => c.Case.Question.Answers.Count > 0).ToList();
            var none = some.Where(c => c.Case.Question.Answers.Count == 0).ToList();
            var cut = at ?? Least(some);
            report.AppendLine(CultureInfo.InvariantCulture, $"{name}: {answerable.Count}+{none.Count} today right {Share(answerable, c => c.Case.TodayRight)} answered-of-none {Share(none, c => c.Case.TodayAnswered)} | recall {Share(answerable, c => c.Case.Recalled)} reader's first {Share(answerable, c => c.Case.Sentences.Count > 0 && c.Case.Sentences[0].IsRight)} any candidate {Share(answerable, c => c.Case.Sentences.Any(s => s.IsRight) || c.Case.Fact?.IsRight == true)} | always {Share(answerable, c => c.Right)} at {cut:F2}: right {Share(answerable, c => c.Right && c.Probability >= cut)} wrong {Share(answerable, c => !c.Right && c.Probability >= cut)} of none {Share(none, c => c.Probability >= cut)} final {Share(some, c => c.Case.Final)}");
        }
    }

    private static string Share(IReadOnlyList<(Case Case, double Probability, bool Right)> some, Func<(Case Case, double Probability, bool Right), bool> test) =>
        some.Count == 0 ? "-" : (some.Count(test) * 100.0 / some.Count).ToString("F1", CultureInfo.InvariantCulture);

    private static double Least(IReadOnlyList<(Case Case, double Probability, bool Right)> some)
    {
        var none = some.Where(c => c.Case.Question.Answers.Count == 0).Select(c => c.Probability).OrderDescending().ToList();
        return none.Count == 0 ? 0.5 : Math.Clamp(none[Math.Min(none.Count - 1, (int)(none.Count * Risk))] + 1e-6, 0.05, 0.98);
    }

    private static (double[] Sentence, double[] Fact) Fit(IReadOnlyList<Case> cases) => (
        LogisticFit.Fit([.. cases.SelectMany(c => c.Sentences)], Penalty),
        LogisticFit.Fit([.. cases.Select(c => c.Fact).OfType<Example>()], Penalty));

    private static (double Probability, bool Right) Best(Case asked, double[] sentence, double[] fact)
    {
        var best = asked.Sentences.Select(s => (LogisticFit.Probability(sentence, s.Features), s.IsRight)).DefaultIfEmpty((0, false)).MaxBy(s => s.Item1);
        return asked.Fact is { } f && LogisticFit.Probability(fact, f.Features) is var p && p >= best.Item1 ? (p, f.IsRight) : best;
    }

    private static int Fold(string show) => show.Sum(c => c) % Folds;

    private static string Json(double[] sentence, double[] fact, double least)
    {
        string Part(IReadOnlyList<string> names, double[] weights) => string.Join(",\n", names.Zip(weights, (n, w) => $"    \"{n}\": {w.ToString("F3", CultureInfo.InvariantCulture)}"));
        return $"{{\n  \"least\": {least.ToString("F3", CultureInfo.InvariantCulture)},\n  \"sentence\": {{\n{Part(SentenceFeatures.Names, sentence)}\n  }},\n  \"fact\": {{\n{Part(FactFeatures.Names, fact)}\n  }}\n}}\n";
    }
}
