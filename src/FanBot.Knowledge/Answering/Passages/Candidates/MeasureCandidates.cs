using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Numbers of a form of their own: ages, sums of money, lengths of time; the wordings stand in <c>measures.phrases</c>.</summary>
internal static class MeasureCandidates
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.measures.phrases");

    /// <summary>The ages in the sentence.</summary>
    public static IReadOnlyList<Candidate> Ages(SentenceWords sentence) => PhraseCandidates.Find(Phrases, sentence.Tokens, "age", 1);

    /// <summary>The sums of money in the sentence.</summary>
    public static IReadOnlyList<Candidate> Sums(SentenceWords sentence) => PhraseCandidates.Find(Phrases, sentence.Tokens, "money", 1);

    /// <summary>The lengths of time in the sentence.</summary>
    public static IReadOnlyList<Candidate> Durations(SentenceWords sentence, PassageQuestion asked) =>
    [
        .. PhraseCandidates.Find(Phrases, sentence.Tokens, "duration", 1).Where(c => !CountForms.IsNoCount(c.Span.Cut(sentence.Text))),
        .. PatternCandidates.Find(HoursPattern, sentence, 1),
        .. asked.WantsSpan ? PhraseCandidates.Find(Phrases, sentence.Tokens, "later", 1) : [],
    ];

    // "2h 15m"
    private static readonly Pattern HoursPattern = new(@"\b\d+h ?\d*m?\b");
}
