using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// What a sentence takes back of what it tells itself, and whether it takes back the sentence in front of it; see <c>retractions.phrases</c>.
/// </summary>
internal static class Retractions
{
    private const string Behind = "behind";
    private const string Aside = "aside";
    private const string Between = "between";
    private const string False = "false";
    private const string Front = "front";
    private const string Before = "before";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.retractions.phrases");

    /// <summary>The places of a mask of which the sentence says that they are not so.</summary>
    public static IReadOnlyList<TextSpan> Of(IReadOnlyList<Token> tokens, string mask)
    {
        var matches = Phrases.Matches(tokens).ToList();
        return [.. matches.Select((match, i) => Reach(match, matches.Skip(i + 1), mask)).OfType<TextSpan>()];
    }

    /// <summary>Whether a sentence takes back the one in front of it: "The poster is fake."</summary>
    public static bool TakesBackPrevious(Sentence sentence) => Phrases.Says(sentence.Tokens, Before);

    private static TextSpan? Reach(PhraseMatch match, IEnumerable<PhraseMatch> later, string mask) => match.Value switch
    {
        Behind => new TextSpan(match.Span.End, EndOf(mask, match.Span.End, ";:")),
        Aside => new TextSpan(match.Span.End, EndOfAside(mask, match.Span.End)),
        Between => later.FirstOrDefault(m => m.Value == False) is { } called ? new TextSpan(match.Span.End, called.Span.Start) : null,
        Front => new TextSpan(0, match.Span.Start),
        _ => null,
    };

    // Behind "and", "so" or "but" something else is told again.
    private static int EndOfAside(string mask, int start) =>
        ((string[])[" and ", " so ", " but "]).Select(word => mask.IndexOf(word, start, StringComparison.Ordinal))
            .Where(at => at >= 0)
            .Append(EndOf(mask, start, ",;:"))
            .Min();

    private static int EndOf(string mask, int start, string marks) =>
        mask.AsSpan(start).IndexOfAny(marks) is >= 0 and var length ? start + length : mask.Length;
}
