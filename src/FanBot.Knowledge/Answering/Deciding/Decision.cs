using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>Decides what answers a question: the facts, a sentence of an article, or nothing.</summary>
/// <param name="weights">The trained weights.</param>
/// <param name="least">How sure it must be, 0 to 1; below, it is not known.</param>
internal sealed class Decision(DecisionWeights weights, double least)
{
    /// <summary>The likeliest answer; null where none is likely enough.</summary>
    /// <param name="asked">The question with all that was found.</param>
    /// <param name="sure">How sure it is of it, also where that is too little.</param>
    public Answer? Choose(Asked asked, out double sure)
    {
        var sentences = SentenceCandidate.Of(asked);
        var weighing = Weigh(asked, sentences);
        var choice = Choice.Of(weighing, asked.Fact is not null, [.. sentences.Select(s => Chance(s, asked))], least);
        sure = choice.Sure;
        return choice.Sentence switch
        {
            Choice.Fact => asked.Fact! with { Confidence = choice.Sure },
            Choice.Nothing => null,
            var first => Say([.. First(first, sentences, weighing).Select(i => (sentences[i], weighing.Sure(weighing.Sentences[i])))], asked),
        };
    }

    /// <summary>How sure it is of the facts and of each sentence, by itself.</summary>
    public (double Fact, IReadOnlyList<(SentenceCandidate Sentence, double Sure)> Sentences) Sure(Asked asked)
    {
        var sentences = SentenceCandidate.Of(asked);
        var weighing = Weigh(asked, sentences);
        return (weighing.Sure(weighing.Fact), [.. sentences.Zip(weighing.Sentences, (s, likely) => (s, weighing.Sure(likely)))]);
    }

    /// <summary>How likely each candidate answers.</summary>
    public Weighing Weigh(Asked asked, IReadOnlyList<SentenceCandidate> sentences) => Weighing.Of(
        weights,
        QuestionFeatures.Of(asked),
        asked.Fact is { } fact ? FactFeatures.Of(fact, asked) : null,
        [.. sentences.Select(s => SentenceFeatures.Of(s, asked, sentences))]);

    /// <summary>A sentence as the choice sees it.</summary>
    public static Chance Chance(SentenceCandidate sentence, Asked asked) => new(
        asked.Fact?.Citations.Any(sentence.IsQuotedBy) == true,
        IsExact(sentence, asked),
        sentence.Hit.Source.Weight == SourceWeight.Rumour);

    private static IEnumerable<int> First(int first, IReadOnlyList<SentenceCandidate> sentences, Weighing weighing) =>
        Enumerable.Range(0, sentences.Count).Where(i => i != first).OrderByDescending(i => weighing.Sentences[i]).Prepend(first);

    /// <summary>Whether the ranking is sure of a sentence that holds every word of the question, and the reader answers from it too.</summary>
    private static bool IsExact(SentenceCandidate sentence, Asked asked)
    {
        const double Sure = 0.8;
        return sentence is { Read.Score: > 0, Ranked: { Probability: >= Sure } ranked }
            && ranked == asked.Ranked[0]
            && PassageRanker.Suffices(ranked, asked.Question)
            && SentenceFeatures.HoldsAll(sentence, asked.Passages);
    }

    /// <summary>The answer that the first of the sentences gives; of the others those that are likely are told as well.</summary>
    public Answer Say(IReadOnlyList<(SentenceCandidate Sentence, double Probability)> sentences, Asked asked)
    {
        var ranked = sentences.Select(s => Ranked(s.Sentence, s.Probability, asked)).ToList();
        var lead = asked.Question.IsYesNo && sentences[0].Sentence.Read is { } read
            ? Lead(PolarityFeatures.Of(read, asked.Question.Text))
            : null;
        return PassageAnswer.Quote(asked.Question, asked.View, ranked, lead);
    }

    private string Lead(double[] features) => PolarityFeatures.SaysYes(weights.OfYes(features), features) switch
    {
        true => "Yes. ",
        false => "No. ",
        null => "",
    };

    private static RankedPassage Ranked(SentenceCandidate sentence, double probability, Asked asked) => sentence.Read is { } read
        ? new RankedPassage(read.Hit, 1, probability, probability, ReadQuote.Of(read), ReadQuote.Value(read, asked.Question))
        : sentence.Ranked! with { Score = probability, Probability = probability };
}
