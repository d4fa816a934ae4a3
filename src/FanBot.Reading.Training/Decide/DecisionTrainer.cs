using System.Globalization;
using System.Text;
using FanBot.Knowledge.Answers.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>Fits the decision's weights, and tells what they get right on shows that they were not fitted on.</summary>
internal static class DecisionTrainer
{
    private const int Folds = 5;
    private const double Penalty = 1;

    private static readonly int Agrees = SentenceFeatures.Names.ToList().IndexOf("fact-agrees");

    /// <summary>The share of unanswerable questions that may be answered.</summary>
    private const double Risk = 0.1;

    public static (string Json, string Report, IReadOnlyList<(Case Case, double Probability, bool Right)> Chosen) Run(IReadOnlyList<Case> cases)
    {
        var report = new StringBuilder();
        var polarity = Polarity(cases);
        report.AppendLine(Polarities(cases, polarity));
        cases = [.. cases.Select(c => c with { Sentences = [.. c.Sentences.Select(s => Contradicts(s, c.Question, polarity) ? s with { IsRight = false } : s)] })];
        var looked = cases.Where(c => !c.Final).ToList();
        var chosen = CrossValidate(cases);
        foreach (var set in cases.GroupBy(c => c.Set))
        {
            Tell(set.Key, [.. chosen.Where(c => c.Case.Set == set.Key)]);
        }

        Tell("all", chosen);
        var least = Least(chosen);
        foreach (var set in cases.GroupBy(c => c.Set))
        {
            var facts_ = set.Where(c => c.Fact is not null).ToList();
            report.AppendLine(CultureInfo.InvariantCulture, $"facts on {set.Key}: answerable {facts_.Count(c => c.Question.Answers.Count > 0)}, right {facts_.Count(c => c.Fact!.IsRight)}, of none {facts_.Count(c => c.Question.Answers.Count == 0)}");
        }

        foreach (var genre in chosen.GroupBy(c => c.Case.Question.Genre).Where(g => g.Count() > 60).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Tell("  " + genre.Key, [.. genre], least);
        }

        foreach (var kind in chosen.GroupBy(c => c.Case.Question.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Tell("  " + kind.Key, [.. kind], least);
        }

        foreach (var (name, less) in Ablations(cases))
        {
            var without = CrossValidate(less);
            var answerable = without.Where(c => c.Case.Question.Answers.Count > 0).ToList();
            var cut = Least(without);
            report.AppendLine(CultureInfo.InvariantCulture, $"{name}: always {Share(answerable, c => c.Right)} at one in ten {Share(answerable, c => c.Right && c.Probability >= cut)}");
        }

        var (sentences, facts) = Fit(looked);
        return (Json(sentences, facts, polarity, least), report.ToString(), chosen);

        void Tell(string name, IReadOnlyList<(Case Case, double Probability, bool Right)> some, double? at = null)
        {
            var answerable = some.Where(c => c.Case.Question.Answers.Count > 0).ToList();
            var none = some.Where(c => c.Case.Question.Answers.Count == 0).ToList();
            var cut = at ?? Least(some);
            report.AppendLine(CultureInfo.InvariantCulture, $"{name}: {answerable.Count}+{none.Count} today right {Share(answerable, c => c.Case.TodayRight)} answered-of-none {Share(none, c => c.Case.TodayAnswered)} | recall {Share(answerable, c => c.Case.Recalled)} reader's first {Share(answerable, c => c.Case.Sentences.Count > 0 && c.Case.Sentences[0].IsRight)} any candidate {Share(answerable, c => c.Case.Sentences.Any(s => s.IsRight) || c.Case.Fact?.IsRight == true)} | always {Share(answerable, c => c.Right)} at {cut:F2}: right {Share(answerable, c => c.Right && c.Probability >= cut)} wrong {Share(answerable, c => !c.Right && c.Probability >= cut)} of none {Share(none, c => c.Probability >= cut)} final {Share(some, c => c.Case.Final)}");
        }
    }

    /// <summary>Each question decided by weights that were fitted on other shows.</summary>
    private static List<(Case Case, double Probability, bool Right)> CrossValidate(IReadOnlyList<Case> cases)
    {
        var chosen = new List<(Case Case, double Probability, bool Right)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (sentence, fact) = Fit([.. cases.Where(c => !c.Final && Fold(c.Set + c.Question.Show) != fold)]);
            chosen.AddRange(cases.Where(c => !c.Final && Fold(c.Set + c.Question.Show) == fold).Select(c => (Case: c, Best: Best(c, sentence, fact))).Select(c => (c.Case, c.Best.Probability, c.Best.Right)));
        }

        chosen.AddRange(cases.Where(c => c.Final).Select(c => (c, c.TodayAnswered ? 1.0 : 0.0, c.TodayRight)));
        return chosen;
    }

    /// <summary>What is left where a source of answers is taken away: the weights are fitted anew without it.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<Case> Cases)> Ablations(IReadOnlyList<Case> cases)
    {
        var ranked = SentenceFeatures.Names.Select((n, i) => (n, i)).Where(f => f.n.Contains("ranked", StringComparison.Ordinal)).Select(f => f.i).ToList();
        var only = SentenceFeatures.Names.ToList().IndexOf("only-ranked");
        yield return ("with all", cases);
        yield return ("without facts", [.. cases.Select(c => WithoutFact(c))]);
        yield return ("without ranking", [.. cases.Select(c => c with { Sentences = [.. c.Sentences.Where(s => s.Features[only] == 0).Select(s => s with { Features = Without(s.Features, ranked) })] })]);
        yield return ("without both", [.. cases.Select(c => WithoutFact(c) with { Sentences = [.. c.Sentences.Where(s => s.Features[only] == 0).Select(s => s with { Features = Without(s.Features, [.. ranked, Agrees, Agrees + 1]) })] })]);
        for (var i = FactFeatures.KindsFrom; i < FactFeatures.Names.Count; i++)
        {
            var kind = i;
            var of = cases.Where(c => c.Fact is { } f && f.Features[kind] > 0).ToList();
            if (of.Count > 0)
            {
                yield return (
                    $"without facts on {FactFeatures.Names[kind]} ({of.Count(c => c.Fact!.IsRight)} of {of.Count(c => c.Question.Answers.Count > 0)} right, {of.Count(c => c.Question.Answers.Count == 0)} of none)",
                    [.. cases.Select(c => c.Fact is { } f && f.Features[kind] > 0 ? WithoutFact(c) : c)]);
            }
        }

        static Case WithoutFact(Case c) => c with { Fact = null, Sentences = [.. c.Sentences.Select(s => s with { Features = Without(s.Features, [Agrees, Agrees + 1]) })] };
    }

    private static double[] Without(double[] features, IReadOnlyList<int> gone) => [.. features.Select((f, i) => gone.Contains(i) ? 0 : f)];

    private static string Share(IReadOnlyList<(Case Case, double Probability, bool Right)> some, Func<(Case Case, double Probability, bool Right), bool> test) =>
        some.Count == 0 ? "-" : (some.Count(test) * 100.0 / some.Count).ToString("F1", CultureInfo.InvariantCulture);

    private static double Least(IReadOnlyList<(Case Case, double Probability, bool Right)> some)
    {
        var none = some.Where(c => c.Case.Question.Answers.Count == 0).Select(c => c.Probability).OrderDescending().ToList();
        return none.Count == 0 ? 0.5 : Math.Clamp(none[Math.Min(none.Count - 1, (int)(none.Count * Risk))] + 1e-6, 0.05, 0.98);
    }

    private static (double[] Sentence, double[] Fact) Fit(IReadOnlyList<Case> cases)
    {
        var facts = cases.Select(c => c.Fact).OfType<Example>().ToList();
        return (LogisticFit.Fit([.. cases.SelectMany(c => c.Sentences)], Penalty), facts.Count == 0 ? new double[FactFeatures.Names.Count] : LogisticFit.Fit(facts, Penalty));
    }

    private static (double Probability, bool Right) Best(Case asked, double[] sentence, double[] fact)
    {
        var best = asked.Sentences.Select(s => (Probability: LogisticFit.Probability(sentence, s.Features), s.IsRight, Agrees: s.Features[Agrees] > 0)).DefaultIfEmpty((Probability: 0.0, IsRight: false, Agrees: false)).MaxBy(s => s.Probability);
        return asked.Fact is { } f && LogisticFit.Probability(fact, f.Features) is var p && (p >= best.Probability || best.Agrees) ? (Math.Max(p, best.Probability), f.IsRight) : (best.Probability, best.IsRight);
    }

    /// <summary>For each question, what the decision's parts think, out of fold; to try rules that join them.</summary>
    public static IEnumerable<string> Parts(IReadOnlyList<Case> cases)
    {
        var first = SentenceFeatures.Names.ToList().IndexOf("ranked-first");
        var (exactly, only, prob) = (SentenceFeatures.Names.ToList().IndexOf("all-own"), SentenceFeatures.Names.ToList().IndexOf("only-ranked"), SentenceFeatures.Names.ToList().IndexOf("ranked"));
        var polarity = Polarity(cases);
        cases = [.. cases.Select(c => c with { Sentences = [.. c.Sentences.Select(s => Contradicts(s, c.Question, polarity) ? s with { IsRight = false } : s)] })];
        for (var fold = 0; fold < Folds; fold++)
        {
            var (sentence, fact) = Fit([.. cases.Where(c => !c.Final && Fold(c.Set + c.Question.Show) != fold)]);
            foreach (var c in cases.Where(c => !c.Final && Fold(c.Set + c.Question.Show) == fold))
            {
                var f = c.Fact is { } x ? (LogisticFit.Probability(fact, x.Features), x.IsRight) : (0, false);
                var r = c.Sentences.Where(s => s.Features[first] > 0).Select(s => (LogisticFit.Probability(sentence, s.Features), s.IsRight)).FirstOrDefault();
                var b = c.Sentences.Select(s => (LogisticFit.Probability(sentence, s.Features), s.IsRight, s.Features[Agrees] > 0)).DefaultIfEmpty((0, false, false)).MaxBy(s => s.Item1);
                yield return string.Create(CultureInfo.InvariantCulture, $"{c.Set}\t{(c.Question.Answers.Count == 0 ? 0 : 1)}\t{(c.TodayAnswered ? 1 : 0)}\t{(c.TodayRight ? 1 : 0)}\t{(c.Fact is null ? 0 : 1)}\t{f.Item1:F3}\t{(f.Item2 ? 1 : 0)}\t{r.Item1:F3}\t{(r.Item2 ? 1 : 0)}\t{b.Item1:F3}\t{(b.Item2 ? 1 : 0)}\t{(b.Item3 ? 1 : 0)}\t{(c.Sentences.Any(x => x.Features[first] > 0 && x.Features[exactly] > 0.99 && x.Features[only] == 0 && x.Features[prob] > 0.8) ? 1 : 0)}\t{c.Question.Text}");
            }
        }
    }

    private static int Fold(string show) => show.Sum(c => c) % Folds;

    /// <summary>What tells yes from no, fitted on the clauses that decide a yes/no question.</summary>
    private static double[] Polarity(IReadOnlyList<Case> cases) => LogisticFit.Fit(
        [.. cases.Where(c => c.Question.Yes is not null).SelectMany(c => c.Sentences.Where(s => s.Polarity is not null && s.IsRight).Select(s => new Example(s.Show, s.Polarity!, c.Question.Yes!.Value)))],
        Penalty);

    private static string Polarities(IReadOnlyList<Case> cases, double[] polarity)
    {
        var said = cases.Where(c => c.Question.Yes is not null).SelectMany(c => c.Sentences.Where(s => s.Polarity is not null && s.IsRight).Select(s => (Yes: c.Question.Yes!.Value, Probability: LogisticFit.Probability(polarity, s.Polarity!)))).ToList();
        var sure = said.Where(s => s.Probability is >= Decision.SureEnough or <= 1 - Decision.SureEnough).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"yes or no: {said.Count(s => s.Probability > 0.5 == s.Yes)} of {said.Count} clauses; said of {sure.Count}, {sure.Count(s => s.Probability > 0.5 == s.Yes)} rightly");
    }

    private static bool Contradicts(Example sentence, HeldQuestion question, double[] polarity) =>
        sentence.Polarity is { } features && question.Yes is { } yes && LogisticFit.Probability(polarity, features) is var p
        && (p >= Decision.SureEnough ? !yes : p <= 1 - Decision.SureEnough && yes);

    private static string Json(double[] sentence, double[] fact, double[] polarity, double least)
    {
        string Part(IReadOnlyList<string> names, double[] weights) => string.Join(",\n", names.Zip(weights, (n, w) => $"    \"{n}\": {w.ToString("F3", CultureInfo.InvariantCulture)}"));
        return $"{{\n  \"least\": {least.ToString("F3", CultureInfo.InvariantCulture)},\n  \"sentence\": {{\n{Part(SentenceFeatures.Names, sentence)}\n  }},\n  \"fact\": {{\n{Part(FactFeatures.Names, fact)}\n  }},\n  \"polarity\": {{\n{Part(PolarityFeatures.Names, polarity)}\n  }}\n}}\n";
    }
}
