using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Words that make the name of a show another show's: "Show: World Beyond", "Show Juniors", "Young Show"; see <c>sister-titles.phrases</c>.</summary>
internal static class SisterTitles
{
    private const string Shown = "shown";
    private const string Edition = "edition";
    private const string Other = "other";
    private const string Front = "front";
    private const string Section = "section";

    // As long as a subtitle, and what is said behind it.
    private const int Near = 60;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.sister-titles.phrases");

    /// <summary>The end of a title that goes on behind a show's name and is told to be shown or made; null where the name stands alone.</summary>
    public static int? EndBehind(string text, int end) =>
        SubtitlePattern.Match(text, end) is { Success: true } subtitle
            ? IsShown(text, subtitle.Index + subtitle.Length) && !NameWords.CommonWords.Contains(subtitle.Groups["sub"].Captures[0].Value.Trim())
                ? subtitle.Index + subtitle.Length : null
            : EditionEnd(text, end, Edition);

    /// <summary>The end of a title that goes on behind a show's name, whatever is said of it; null where the name stands alone.</summary>
    public static int? EndOfAny(string text, int end) =>
        TitlePattern.Match(text, end) is { Success: true } title
            ? Says(text[(end + 1)..Math.Min(text.Length, end + Near)], Section) ? null : title.Index + title.Length
            : EditionEnd(text, end, Edition) ?? EditionEnd(text, end, Other);

    /// <summary>Whether a word right in front of a show's name makes it another title.</summary>
    public static bool IsFront(string word) => Says(word, Front);

    private static bool IsShown(string text, int end) => Says(text[end..Math.Min(text.Length, end + Near)], Shown);

    private static int? EditionEnd(string text, int end, string value) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])
        && Phrases.Fits(Tokenizer.Read(text[(end + 1)..Math.Min(text.Length, end + Near)]), value) is { } edition
            ? end + 1 + edition.Span.End : null;

    private static bool Says(string words, string value) => Phrases.Fits(Tokenizer.Read(words), value) is not null;

    private static readonly Pattern SubtitlePattern = new(@"\G:(?<sub>(?: \p{Ll}{1,3})? \p{Lu}[\p{L}']+){1,4}");

    private static readonly Pattern TitlePattern = new(@"\G: \p{Lu}[\p{L}'-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'-]+){0,4}");
}
