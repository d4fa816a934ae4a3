namespace FanBot.Reading.Training.Decide;

/// <summary>Fits the decision's weights, and tells what they get right on shows that they were not fitted on.</summary>
internal static class DecisionTrainer
{
    /// <summary>Fits and tells.</summary>
    /// <returns>The weights' file, a report, and what came of each case where something is always said.</returns>
    public static (string Json, string Report, IReadOnlyList<Outcome> Outcomes) Run(IReadOnlyList<Case> asked)
    {
        var polarity = PolarityFit.Of(asked);
        var cases = polarity.Apply(asked);
        var weighed = CrossValidation.Of(cases);
        return (
            DecisionFile.Of(ChoiceFit.Of(cases), polarity, DecisionReport.Least(weighed)),
            polarity.Report(asked) + "\n" + DecisionReport.Of(cases, weighed),
            [.. weighed.Select(w => w.At(0))]);
    }
}
