using System.Globalization;
using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>What tells yes from no, fitted on the clauses that decide a yes/no question.</summary>
/// <param name="Weights">A weight for each of the features.</param>
internal sealed record PolarityFit(double[] Weights)
{
    private const double Penalty = 1;

    /// <summary>Fits it.</summary>
    public static PolarityFit Of(IReadOnlyList<Case> cases)
    {
        var examples = Clauses(cases).Select(c => new Example(c.Sentence.Show, c.Sentence.Polarity!, c.Yes)).ToList();
        return new PolarityFit(examples.Count == 0 ? new double[PolarityFeatures.Names.Count] : LogisticFit.Fit(examples, Penalty));
    }

    /// <summary>How many clauses it gets right, in one line.</summary>
    public string Report(IReadOnlyList<Case> cases)
    {
        var clauses = Clauses(cases).ToList();
        var right = clauses.Count(c => LogisticFit.Probability(Weights, c.Sentence.Polarity!) > 0.5 == c.Yes);
        var said = clauses.Select(c => (c.Yes, Said: SaysYes(c.Sentence.Polarity!))).Where(c => c.Said is not null).ToList();
        return string.Create(
            CultureInfo.InvariantCulture, $"yes or no: {right} of {clauses.Count} clauses; said of {said.Count}, {said.Count(c => c.Said == c.Yes)} rightly");
    }

    /// <summary>The cases, with sentences taken for wrong where the answer would say no for yes, or yes for no.</summary>
    public IReadOnlyList<Case> Apply(IReadOnlyList<Case> cases) =>
        [.. cases.Select(c => c with { Sentences = [.. c.Sentences.Select(s => Contradicts(s, c.Question) ? s with { IsRight = false } : s)] })];

    private static IEnumerable<(Example Sentence, bool Yes)> Clauses(IReadOnlyList<Case> cases) => cases
        .Where(c => c.Question.Yes is not null)
        .SelectMany(c => c.Sentences.Where(s => s.Polarity is not null && s.IsRight).Select(s => (s, c.Question.Yes!.Value)));

    private bool Contradicts(Example sentence, HeldQuestion question)
    {
        if (sentence.Polarity is not { } features || question.Yes is not { } yes)
        {
            return false;
        }

        return SaysYes(features) is { } said && said != yes;
    }

    private bool? SaysYes(double[] features) => PolarityFeatures.SaysYes(LogisticFit.Probability(Weights, features), features);
}
