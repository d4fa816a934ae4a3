namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>Which candidate is said.</summary>
/// <param name="Sentence">Index of a sentence, <see cref="Fact"/> or <see cref="Nothing"/>.</param>
/// <param name="Sure">How sure it is that this one answers, 0 to 1; where nothing is said, how sure it was of the likeliest.</param>
internal readonly record struct Choice(int Sentence, double Sure)
{
    /// <summary>What the facts say.</summary>
    public const int Fact = -1;

    /// <summary>That it is not known.</summary>
    public const int Nothing = -2;

    /// <summary>
    /// What the facts say, and a sentence with every word of the question, needs this share of what others need: the weights were
    /// fitted on questions that are harder than most.
    /// </summary>
    private const double RulesShare = 0.4;

    // A sentence that is so much likelier goes before what the facts say.
    private const double FactMargin = 0.5;

    // Before a rumour publisher's sentence goes another publisher's that is not far behind.
    private const double Near = 0.5;

    /// <summary>Chooses.</summary>
    /// <param name="weighing">How likely each candidate is.</param>
    /// <param name="hasFact">Whether the facts say anything.</param>
    /// <param name="sentences">The sentences, in the order in which they were weighed.</param>
    /// <param name="least">How sure it must be of what it says.</param>
    public static Choice Of(Weighing weighing, bool hasFact, IReadOnlyList<Chance> sentences, double least)
    {
        var order = Enumerable.Range(0, sentences.Count).OrderByDescending(i => weighing.Sentences[i]).ToList();
        var best = order.Count == 0 ? 0 : Sure(order[0]);
        if (hasFact)
        {
            // What both say is said by the facts: they know the standing, the date and what else is claimed.
            var own = weighing.Sure(weighing.Fact + order.Where(i => sentences[i].Agrees).Sum(i => weighing.Sentences[i]));
            if (own >= least * RulesShare && best - own < FactMargin)
            {
                return new Choice(Fact, own);
            }

            best = Math.Max(best, own);
        }

        var first = order.FindIndex(i => sentences[i].IsExact && Sure(i) >= least * RulesShare) is var exact and >= 0 ? order[exact]
            : order.Count > 0 && Sure(order[0]) >= least ? order[0]
            : Nothing;
        if (first >= 0 && sentences[first].IsRumour
            && order.FindIndex(i => !sentences[i].IsRumour && Sure(i) >= Math.Max(least, Sure(first) * Near)) is var stated and >= 0)
        {
            first = order[stated];
        }

        return new Choice(first, first >= 0 ? Sure(first) : best);

        double Sure(int i) => weighing.Sure(weighing.Sentences[i]);
    }
}
