using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>
/// Marks what a page carries beside its article: captions, "read next", other articles' teasers, comment forms,
/// biographies, repeated lines. Noise stays in the text, so that spans stay true, and is never claimed from.
/// </summary>
internal static class NoiseMarker
{
    private const int LongParagraph = 140;
    private const int Top = 12;
    private const int Bottom = 4;
    private const int LongestRead = 300;
    private const int LongestCaption = 160;

    private const string End = "end";
    private const string Aside = "aside";
    private const string Caption = "caption";

    private static readonly PhraseBook Lines = PhraseBook.Read("Extraction.Pages.page-lines.phrases");

    /// <summary>For each block, whether it is noise.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="namesShow">Whether words name the show the article is about.</param>
    /// <param name="headline">Index of the headline's block: what stands above it is the page's.</param>
    public static bool[] Mark(string text, IReadOnlyList<TextBlock> blocks, Func<string, bool> namesShow, int headline = 0)
    {
        var words = blocks.Select(b => Folding.Plain(b.Span.Cut(text)).Trim()).ToArray();
        var noise = new bool[blocks.Count];
        var repeated = words.GroupBy(w => w, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 2)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var inAside = false;
        for (var i = 0; i < words.Length; i++)
        {
            var said = Said(words[i]);
            if (said == End && i > 0)
            {
                Array.Fill(noise, true, i, words.Length - i);
                break;
            }

            if (inAside && EndsAside(blocks[i], words[i], namesShow))
            {
                inAside = false;
            }

            inAside |= said == Aside;
            noise[i] = inAside || SiteLine.Is(words[i]) || (said is not null && (said != Caption || IsCaption(blocks[i], words[i])))
                || (repeated.Contains(words[i]) && words[i].Length < 200) || IsCredit(blocks[i], words[i])
                || i < headline || ((i < Top || i >= words.Length - Bottom) && DateLine.Is(words[i]) && !Answers(blocks, words, i));
        }

        MarkBiography(words, noise);
        return noise;
    }

    // What a line is by its wording; null where it may be the article's. A long paragraph tells by its beginning.
    private static string? Said(string words) =>
        Lines.First(Tokenizer.Read((words.Length > LongestRead ? words[..LongestRead] : words).TrimEnd(LineEnds)))?.Line.Value;

    private static readonly char[] LineEnds = [':', '!', '.', '\u2026', ' '];

    // "Release date" above "3 August 2031": there a date alone states something.
    private static bool Answers(IReadOnlyList<TextBlock> blocks, string[] words, int i) =>
        i > 1 && blocks[i - 1].Kind == BlockKind.Heading && SectionHeadings.IsOf(words[i - 1], SectionHeadings.Date);

    private static bool EndsAside(TextBlock block, string words, Func<string, bool> namesShow) =>
        (block.Kind == BlockKind.Paragraph && words.Length > LongParagraph && !words.EndsWith("...", StringComparison.Ordinal) && !words.EndsWith('\u2026'))
        || (block.Kind == BlockKind.Heading && SectionHeadings.IsSection(words) && namesShow(words));

    // A name alone on its line, then "X is a writer for …": who wrote it, not what it says.
    private static void MarkBiography(string[] words, bool[] noise)
    {
        for (var i = Math.Max(1, words.Length - 12); i < words.Length; i++)
        {
            if (!noise[i] && ByLine.OfBiography(words[i]) is not null)
            {
                noise[i] = true;
                for (var j = i - 1; j >= 0 && words[j].Length < 40 && words[i].StartsWith(words[j].Split(' ')[0], StringComparison.Ordinal); j--)
                {
                    noise[j] = true;
                }
            }
        }
    }

    // A line below a picture, never a sentence.
    private static bool IsCaption(TextBlock block, string words) =>
        block.Kind != BlockKind.ListItem && words.Length < LongestCaption && words.AsSpan().IndexOfAny(".!?") < 0;

    // "Mara Voss as Ada Quill – Halcyra /": what it shows, and whose it is.
    private static bool IsCredit(TextBlock block, string words) =>
        IsCaption(block, words)
        && (words.EndsWith('/') || (CreditPattern.Match(words) is { Success: true } credit && Channels.IsOne(credit.Groups["c"].Value)));

    private static readonly Pattern CreditPattern = new(@"^.{2,60} [-–—|] (?<c>[^-–—|]{2,30}?)(?:\s?/)?$");
}
