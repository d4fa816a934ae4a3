using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Cuts a sentence's mask into clauses, so that a "might" in one does not cast doubt on the other; <c>clauses.phrases</c> tells with which words one begins.
/// </summary>
internal static class ClauseSplitter
{
    private const string Leading = "leading";

    private static readonly PhraseBook Words = PhraseBook.Read("Annotation.Clauses.clauses.phrases");

    /// <summary>Ranges of the mask, in order; together they cover it.</summary>
    public static IReadOnlyList<TextSpan> Split(string mask, IReadOnlyList<Token> tokens)
    {
        var marks = new List<TextSpan>();
        foreach (var mark in MarkPattern.EnumerateMatches(mask))
        {
            marks.Add(new TextSpan(mark.Index, mark.Index + mark.Length));
        }

        // Behind a mark a clause has begun already.
        var cuts = new SortedSet<int>(marks.Select(m => m.Start)) { mask.Length };
        cuts.UnionWith(Words.Matches(tokens).Select(m => Cut(mask, m)).OfType<int>().Where(c => !marks.Exists(m => m.Start < c && c < m.End)));
        cuts.Remove(0);
        List<int> ends = [.. cuts];
        return ends.Count == 0 ? [new TextSpan(0, 0)] : [.. ends.Select((end, i) => new TextSpan(i == 0 ? 0 : ends[i - 1], end))];
    }

    // A clause begins with the comma or blank in front of its first word; "while …," ends with its comma.
    private static int? Cut(string mask, PhraseMatch match)
    {
        if (match.Value == Leading)
        {
            return mask.IndexOf(',', match.Span.End) is >= 0 and var comma ? comma + 1 : null;
        }

        var start = mask[match.Span.Start] == ',' ? match.Span.Start : match.Span.Start - 1;
        return start >= 0 && (mask[start] == ',' || char.IsWhiteSpace(mask[start]))
            && match.Span.End < mask.Length && char.IsWhiteSpace(mask[match.Span.End]) ? start : null;
    }

    private static readonly Pattern MarkPattern = new(@";\s|\s[—–-]{1,2}\s|—|[:.]\s|\((?!s\))");
}
