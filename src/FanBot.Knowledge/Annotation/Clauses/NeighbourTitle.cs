using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// Finds titles that hold the show's name and mean another thing: "Show: Subtitle", "Show Juniors", "Young Show". Their
/// dates are not the show's, but fans ask for them.
/// </summary>
internal static class NeighbourTitle
{
    /// <summary>The first such title of a text, or null.</summary>
    public static string? FirstIn(string text, string show)
    {
        for (var at = text.IndexOf(show, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
            show, at + show.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (Behind(text, new TextSpan(at, at + show.Length)) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>
    /// The neighbour that a piece of a sentence speaks of last; null where it speaks of the show itself, or of neither.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where the piece begins in the mask.</param>
    /// <param name="to">Where it ends.</param>
    public static string? Last(Sentence sentence, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (Masks.IsSeason(sentence.Mask[i]))
            {
                return null;
            }

            if (sentence.Mask[i] is >= '\uE500' and <= '\uE5FF'
                && Folding.Key(sentence.At(i).Text).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal))
            {
                return sentence.At(i).Text;
            }

            if (Masks.IsShow(sentence.Mask[i]))
            {
                return Behind(sentence.Text, sentence.At(i).Span) ?? Before(sentence.Text, sentence.At(i).Span);
            }
        }

        return null;
    }

    private static string? Behind(string text, TextSpan show) =>
        SisterTitles.EndOfAny(text, show.End) is { } end ? text[show.Start..end].TrimEnd(' ', ',', '"', '\'') : null;

    // "Fear the Show", "Young Show": a capital inside a sentence, right before the name.
    private static string? Before(string text, TextSpan show) =>
        BeforePattern.Match(text[Math.Max(0, show.Start - 30)..show.Start]) is { Success: true } match
        && !NameWords.CommonWords.Contains(match.Groups["w"].Value)
        && (match.Groups["of"].Value is "the" or "of" || (!match.Groups["of"].Success && SisterTitles.IsFront(match.Groups["w"].Value)))
            ? match.Value + show.Cut(text) : null;

    private static readonly Pattern BeforePattern = new(@"(?<!\w)(?<w>\p{Lu}\p{Ll}{2,})(?: (?<of>\p{Ll}{2,3}))? $");
}
