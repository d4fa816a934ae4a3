using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>What the decision makes of cases, by weights that were fitted on other shows.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>Each question weighed by weights that were fitted on other shows.</summary>
    public static IReadOnlyList<Weighed> Of(IReadOnlyList<Case> cases) =>
        [.. Enumerable.Range(0, Folds).SelectMany(fold => Fold(cases, fold))];

    private static IEnumerable<Weighed> Fold(IReadOnlyList<Case> cases, int fold)
    {
        var weights = ChoiceFit.Of([.. cases.Where(c => Fold(c) != fold)]);
        return cases.Where(c => Fold(c) == fold).Select(c => new Weighed(c, Weigh(c, weights)));
    }

    private static Weighing? Weigh(Case asked, DecisionWeights weights) => asked.Final
        ? null
        : Weighing.Of(weights, asked.Features, asked.Fact?.Features, [.. asked.Sentences.Select(s => s.Features)]);

    // All of a show's questions go into one fold, and a show may be in several sets.
    private static int Fold(Case asked) => (asked.Set + asked.Question.Show).Sum(c => c) % Folds;
}
