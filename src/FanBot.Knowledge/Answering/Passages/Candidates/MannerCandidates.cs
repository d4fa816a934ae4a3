using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Words that tell how something is done or comes about; they stand in <c>manners.phrases</c>.</summary>
internal static class MannerCandidates
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.manners.phrases");

    /// <summary>The ways and occasions of the sentence.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence) =>
    [
        .. Phrases.Matches(sentence.Tokens)
            .Where(m => m.Value == "manner" || DoingPattern.IsMatch(m.Span.Cut(sentence.Text)))
            .Select(m => new Candidate(m.Span, 1)),
    ];

    private static readonly Pattern DoingPattern = new(@"[a-z]ing\b");
}
