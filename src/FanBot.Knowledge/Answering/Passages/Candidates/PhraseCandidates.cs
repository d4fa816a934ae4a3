using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Candidates that are known by the words around them.</summary>
internal static class PhraseCandidates
{
    private const string ValuePart = "value";

    /// <summary>What the wordings of one kind find in a sentence, each of the same fit.</summary>
    public static List<Candidate> Find(PhraseBook book, IReadOnlyList<Token> tokens, string kind, double fit) =>
        [.. book.Matches(tokens).Where(m => m.Value == kind).Select(m => new Candidate(Value(m), fit))];

    /// <summary>What a wording finds: its part "value", or all of it where it has none.</summary>
    public static TextSpan Value(PhraseMatch match) => match.Part(ValuePart) ?? match.Span;
}
