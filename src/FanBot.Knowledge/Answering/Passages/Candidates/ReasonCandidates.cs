using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Words that give a reason; they stand in <c>reasons.phrases</c>.</summary>
internal static class ReasonCandidates
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.reasons.phrases");

    /// <summary>The reasons of the sentence, the plainest first.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence) =>
    [
        .. Phrases.Matches(sentence.Tokens)
            .Select(m => new Candidate(m.Span, Fit(m.Value, IsBeforeCapital(sentence.Text, m.Span.End))))
            .Where(c => c.Fit > 0)
            .OrderByDescending(c => c.Fit),
    ];

    // "For the quiet" may be a reason, "for Ada" is none.
    private static double Fit(string kind, bool isBeforeName) => kind switch
    {
        "strong" => 1,
        "fair" => 0.8,
        "weak" => 0.55,
        "weak-of-thing" => isBeforeName ? 0 : 0.55,
        _ => 0,
    };

    private static bool IsBeforeCapital(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);
}
