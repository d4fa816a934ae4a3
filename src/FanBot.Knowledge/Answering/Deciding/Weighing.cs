namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>How likely each candidate answers and how likely none does, which adds up to 1.</summary>
/// <param name="Fact">Of what the facts say; 0 where they say nothing.</param>
/// <param name="Sentences">Of each sentence, in their order.</param>
/// <param name="Nothing">That no candidate answers.</param>
internal sealed record Weighing(double Fact, IReadOnlyList<double> Sentences, double Nothing)
{
    /// <summary>
    /// How sure it is that a candidate answers, 0 to 1. Candidates that answer equally well share what is likely among them, so it is
    /// counted too how likely any of them does.
    /// </summary>
    /// <param name="likely">How likely the candidate is the one, beside the others.</param>
    public double Sure(double likely) => Math.Sqrt(likely * (1 - Nothing));

    /// <summary>Weighs candidates by their features.</summary>
    /// <param name="weights">The trained weights.</param>
    /// <param name="question">Of <see cref="QuestionFeatures"/>.</param>
    /// <param name="fact">Of <see cref="FactFeatures"/>, or null where the facts say nothing.</param>
    /// <param name="sentences">Of <see cref="SentenceFeatures"/>, for each sentence.</param>
    public static Weighing Of(DecisionWeights weights, double[] question, double[]? fact, IReadOnlyList<double[]> sentences)
    {
        var ofFact = fact is null ? double.NegativeInfinity : Sum(weights.Fact, fact);
        List<double> scores = [.. sentences.Select(s => Sum(weights.Sentence, s)), ofFact, Sum(weights.Nothing, question)];
        var highest = scores.Max();
        List<double> likely = [.. scores.Select(score => Math.Exp(score - highest))];
        var all = likely.Sum();
        return new Weighing(likely[^2] / all, [.. likely.Take(sentences.Count).Select(p => p / all)], likely[^1] / all);
    }

    private static double Sum(IReadOnlyList<double> weights, double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return sum;
    }
}
