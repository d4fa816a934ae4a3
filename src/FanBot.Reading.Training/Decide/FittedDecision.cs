using FanBot.Knowledge.Answers.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>The decision's weights as fitted on some cases: those for sentences, and those for facts.</summary>
/// <param name="Sentence">A weight for each of a sentence's features.</param>
/// <param name="Fact">A weight for each of a fact's.</param>
internal sealed record FittedDecision(double[] Sentence, double[] Fact)
{
    private const int Folds = 5;
    private const double Penalty = 1;

    /// <summary>Which feature says that a sentence agrees with the fact; the next one belongs to it.</summary>
    public static int Agrees { get; } = SentenceFeatures.Names.ToList().IndexOf("fact-agrees");

    /// <summary>Fits them.</summary>
    /// <exception cref="InputException">There is no sentence to fit them on.</exception>
    public static FittedDecision Of(IReadOnlyList<Case> cases)
    {
        var looked = cases.Where(c => !c.Final).ToList();
        var sentences = looked.SelectMany(c => c.Sentences).ToList();
        if (sentences.Count == 0)
        {
            throw new InputException($"The questions are on too few shows to fit the decision: {Folds} parts are made of them. Give more lessons or sets.");
        }

        var facts = looked.Select(c => c.Fact).OfType<Example>().ToList();
        return new FittedDecision(
            LogisticFit.Fit(sentences, Penalty),
            facts.Count == 0 ? new double[FactFeatures.Names.Count] : LogisticFit.Fit(facts, Penalty));
    }

    /// <summary>Each question decided by weights that were fitted on other shows.</summary>
    public static IReadOnlyList<Outcome> CrossValidate(IReadOnlyList<Case> cases)
    {
        var outcomes = new List<Outcome>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var fitted = Of([.. cases.Where(c => Fold(c) != fold)]);
            outcomes.AddRange(cases.Where(c => !c.Final && Fold(c) == fold).Select(fitted.Decide));
        }

        outcomes.AddRange(cases.Where(c => c.Final).Select(c => new Outcome(c, c.TodayAnswered ? 1 : 0, c.TodayRight)));
        return outcomes;
    }

    /// <summary>Chooses among a case's candidates: the likeliest sentence, or the fact where it is as likely or the sentence agrees with it.</summary>
    public Outcome Decide(Case asked)
    {
        var best = asked.Sentences
            .Select(s => (Probability: LogisticFit.Probability(Sentence, s.Features), s.IsRight, Agrees: s.Features[Agrees] > 0))
            .DefaultIfEmpty((Probability: 0.0, IsRight: false, Agrees: false))
            .MaxBy(s => s.Probability);
        return asked.Fact is { } fact && LogisticFit.Probability(Fact, fact.Features) is var p && (p >= best.Probability || best.Agrees)
            ? new Outcome(asked, Math.Max(p, best.Probability), fact.IsRight)
            : new Outcome(asked, best.Probability, best.IsRight);
    }

    // All of a show's questions go into one fold, and a show may be in several sets.
    private static int Fold(Case asked) => (asked.Set + asked.Question.Show).Sum(c => c) % Folds;
}
