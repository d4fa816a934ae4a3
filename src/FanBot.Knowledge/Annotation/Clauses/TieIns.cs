using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Tells the show from what bears its name and is not the show: spin-offs and prequels, films, specials, games (<c>tie-ins.phrases</c>), and
/// the longer titles of sister shows ("Fear the Show", "Show: World Beyond", "Show UK").
/// </summary>
internal static class TieIns
{
    private const string Own = "own";
    private const string Derived = "derived";
    private const string Other = "other";

    // How far from a show's name stands what it is called, in characters.
    private const int Before = 24;
    private const int Behind = 90;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.tie-ins.phrases");

    /// <summary>The span of a longer title around a mention of the show; null where it is the show that is named.</summary>
    /// <param name="text">A sentence with plain quotation marks.</param>
    /// <param name="show">Where the show is named in it.</param>
    public static TextSpan? LongerTitle(string text, TextSpan show)
    {
        if (SisterTitles.EndBehind(text, show.End) is { } end)
        {
            return show with { End = end };
        }

        // "Fear the Show". A name of one word is often a surname: "Mildred Show" is no other show.
        var before = text[..show.Start];
        before = before.EndsWith(" the ", StringComparison.OrdinalIgnoreCase) ? before[..^4] : before;
        return show.Cut(text).Contains(' ', StringComparison.Ordinal)
            && FrontPattern.Match(before) is { Success: true } front && !IsNoTitle(front.Groups["w"].Value)
                ? show with { Start = front.Groups["w"].Index }
                : null;
    }

    /// <summary>Whether an article calls its own show a spin-off or prequel, so that these words mean the show.</summary>
    /// <param name="text">The article with plain quotation marks.</param>
    /// <param name="name">The show's name.</param>
    public static bool IsShowItself(string text, string name)
    {
        if (name.Length < 2)
        {
            return false;
        }

        for (var at = Next(0); at >= 0; at = Next(at + name.Length))
        {
            var end = at + name.Length;
            if (SpinOffs.IsCalledBefore(text[Math.Max(0, at - Before)..at]) || SpinOffs.IsCalledBehind(text[end..Math.Min(text.Length, end + Behind)]))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether what is said at a place of the mask is said of a tie-in.</summary>
    public static bool IsAbout(Sentence sentence, int maskIndex)
    {
        // What is named last in front of it, unless it is done to a tie-in: "renewed the spin-off".
        var from = sentence.SubjectClause(maskIndex).Start;
        return Named(sentence, from, maskIndex).LastOrDefault() is { Value: not Own }
            || Named(sentence, maskIndex, Math.Min(sentence.Mask.Length, maskIndex + Behind)).FirstOrDefault() is { Value: not Own } done
                && done.Span.Start == maskIndex;
    }

    // "the spin-off series Show", "the special of the season": what a tie-in introduces is the show again. A show that is itself a spin-off has none.
    private static IEnumerable<PhraseMatch> Named(Sentence sentence, int from, int to) => from >= to ? []
        : Phrases.Matches(sentence.TokensIn(from, to)).Where(m => m.Value is Own or Other || (m.Value == Derived && !sentence.Article.IsTieIn));

    private static bool IsNoTitle(string word) =>
        NameWords.CommonWords.Contains(word) || NameWords.Honorifics.Contains(word) || NameWords.Descriptors.Contains(word)
        || NameWords.Institutions.Contains(word) || word.All(char.IsUpper);

    private static readonly Pattern FrontPattern = new(@"(?<![\p{L}'.-])(?<w>\p{Lu}[\p{L}]{2,}) $");
}
