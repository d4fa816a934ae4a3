using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>What someone says: words in quotation marks, or behind a verb of saying, as <c>saying.phrases</c> lists them.</summary>
internal static class SpeechCandidates
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.saying.phrases");

    /// <summary>The words in quotation marks, best where a verb of saying stands by, and the verbs.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence) =>
        PhraseCandidates.Find(Phrases, sentence.Tokens, "saying", 0.9) is var verbs
            ? [.. PatternCandidates.Find(QuotedPattern, sentence, verbs.Count > 0 ? 1 : 0.9), .. verbs]
            : [];

    private static readonly Pattern QuotedPattern = new(@"(?<![\p{L}\d])[""'](?<v>\p{L}[^""]{15,}?)(?:[""']|$)");
}
