using FanBot.Knowledge.Answers.Passages;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Answers.Deciding;

/// <summary>Decides what answers a question: the facts, a sentence of an article, or nothing.</summary>
/// <param name="weights">The trained weights.</param>
/// <param name="least">The probability below which it is not known.</param>
internal sealed class Decision(DecisionWeights weights, double least)
{
    /// <summary>The probability from which a yes or no is said.</summary>
    public const double SureEnough = 0.75;

    /// <summary>
    /// What the facts say, and a sentence with every word of the question, needs this share of the probability that others
    /// need: the weights were fitted on questions that are harder than most.
    /// </summary>
    public const double RulesShare = 0.4;

    /// <summary>A sentence that is so much likelier goes before what the facts say.</summary>
    public const double FactMargin = 0.5;

    /// <summary>The likeliest answer; null where none is likely enough.</summary>
    /// <param name="asked">The question with all that was found.</param>
    /// <param name="best">How likely the likeliest is, also where it is held back.</param>
    public Answer? Choose(Asked asked, out double best)
    {
        var sentences = Sentences(asked);
        best = sentences.Count == 0 ? 0 : sentences[0].Probability;
        if (asked.Fact is { } fact)
        {
            // What both say is said by the facts: they know the standing, the date and what else is claimed.
            var likely = weights.OfFact(FactFeatures.Of(fact, asked));
            var agrees = sentences.Count > 0 && fact.Citations.Any(sentences[0].Sentence.IsQuotedBy);
            var own = agrees ? Math.Max(likely, best) : likely;
            if (own >= least * RulesShare && best - own < FactMargin)
            {
                best = own;
                return fact with { Confidence = own };
            }

            best = Math.Max(best, own);
        }

        var exact = sentences.FirstOrDefault(s => s.Probability >= least * RulesShare && IsExact(s.Sentence, asked));
        return exact.Sentence is not null ? Say(StatedFirst([exact, .. sentences.Where(s => s != exact)]), asked)
            : sentences.Count > 0 && sentences[0].Probability >= least ? Say(StatedFirst(sentences), asked)
            : null;
    }

    /// <summary>Before a rumour publisher's sentence goes the likeliest of another publisher, if it is likely enough and not far behind.</summary>
    private IReadOnlyList<(SentenceCandidate Sentence, double Probability)> StatedFirst(
        IReadOnlyList<(SentenceCandidate Sentence, double Probability)> sentences)
    {
        const double Near = 0.7;
        if (!IsRumour(sentences[0].Sentence))
        {
            return sentences;
        }

        var stated = sentences.FirstOrDefault(s => !IsRumour(s.Sentence) && s.Probability >= Math.Max(least, sentences[0].Probability * Near));
        return stated.Sentence is null ? sentences : [stated, .. sentences.Where(s => s != stated)];

        static bool IsRumour(SentenceCandidate sentence) => sentence.Hit.Source.Weight == SourceWeight.Rumour;
    }

    /// <summary>Whether the ranking is sure of a sentence that holds every word of the question, and the reader answers from it too.</summary>
    private static bool IsExact(SentenceCandidate sentence, Asked asked)
    {
        const double Sure = 0.8;
        return sentence is { Read: not null, Ranked: { Probability: >= Sure } ranked }
            && ranked == asked.Ranked[0]
            && PassageRanker.Suffices(ranked, asked.Question)
            && SentenceFeatures.HoldsAll(sentence, asked.Passages);
    }

    /// <summary>The sentences that may answer with how likely they do, the likeliest first.</summary>
    public IReadOnlyList<(SentenceCandidate Sentence, double Probability)> Sentences(Asked asked)
    {
        var all = SentenceCandidate.Of(asked);
        return [.. all.Select(c => (c, weights.OfSentence(SentenceFeatures.Of(c, asked, all)))).OrderByDescending(c => c.Item2)];
    }

    /// <summary>The answer that the first of the sentences gives; of the others those that are likely are told as well.</summary>
    public Answer Say(IReadOnlyList<(SentenceCandidate Sentence, double Probability)> sentences, Asked asked)
    {
        var ranked = sentences.Select(s => Ranked(s.Sentence, s.Probability, asked)).ToList();
        var lead = asked.Question.IsYesNo && sentences[0].Sentence.Read is { } read
            ? Lead(weights.OfYes(PolarityFeatures.Of(read, asked.Question.Text)))
            : null;
        return PassageAnswer.Quote(asked.Question, asked.View, ranked, lead);
    }

    /// <summary>"Yes" or "no" where that is likely enough to be said; else the quote has to speak for itself.</summary>
    private static string Lead(double yes) => yes >= SureEnough ? "Yes. " : yes <= 1 - SureEnough ? "No. " : "";

    private static RankedPassage Ranked(SentenceCandidate sentence, double probability, Asked asked) => sentence.Read is { } read
        ? new RankedPassage(read.Hit, 1, probability, probability, ReadQuote.Of(read), ReadQuote.Value(read, asked.Question))
        : sentence.Ranked! with { Score = probability, Probability = probability };
}
