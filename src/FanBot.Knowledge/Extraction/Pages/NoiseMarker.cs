using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Articles;
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
            if (EndPattern.IsMatch(words[i]) && i > 0)
            {
                Array.Fill(noise, true, i, words.Length - i);
                break;
            }

            if (inAside && EndsAside(blocks[i], words[i], namesShow))
            {
                inAside = false;
            }

            inAside |= AsidePattern.IsMatch(words[i]);
            noise[i] = inAside || SiteLine.Is(words[i]) || LinePattern.IsMatch(words[i])
                || (repeated.Contains(words[i]) && words[i].Length < 200) || IsCaption(blocks[i], words[i])
                || i < headline || ((i < Top || i >= words.Length - Bottom) && DateLine.Is(words[i]) && !Answers(blocks, words, i));
        }

        MarkBiography(words, noise);
        return noise;
    }

    // "Release date" above "3 August 2031": there a date alone states something.
    private static bool Answers(IReadOnlyList<TextBlock> blocks, string[] words, int i) =>
        i > 1 && blocks[i - 1].Kind == BlockKind.Heading && SectionHeadings.IsOf(words[i - 1], SectionHeadings.Date);

    private static bool EndsAside(TextBlock block, string words, Func<string, bool> namesShow) =>
        (block.Kind == BlockKind.Paragraph && words.Length > LongParagraph && !words.EndsWith("...", StringComparison.Ordinal) && !words.EndsWith('\u2026'))
        || (block.Kind == BlockKind.Heading && TopicPattern.IsMatch(words) && namesShow(words));

    // A name alone on its line, then "X is a writer for …": who wrote it, not what it says.
    private static void MarkBiography(string[] words, bool[] noise)
    {
        for (var i = Math.Max(1, words.Length - 12); i < words.Length; i++)
        {
            if (!noise[i] && BiographyPattern.IsMatch(words[i]))
            {
                noise[i] = true;
                for (var j = i - 1; j >= 0 && words[j].Length < 40 && words[i].StartsWith(words[j].Split(' ')[0], StringComparison.Ordinal); j--)
                {
                    noise[j] = true;
                }
            }
        }
    }

    private static bool IsCaption(TextBlock block, string words) =>
        block.Kind != BlockKind.ListItem && words.Length < 160 && CaptionPattern.IsMatch(words);

    // From here to the end nothing belongs to the article.
    private static readonly Pattern EndPattern = new(
        @"^(?:(?:\d+ )?(?:latest(?: (?:articles|news|posts|stories|headlines))?|more (?:like this|from [\w' ]+|stories|news|articles"
        + @"|on this topic)|(?:leave|post) a (?:reply|comment)|\d* ?(?:reader )?comments?(?: \(\d+\))?|join the (?:conversation|discussion)"
        + @"|about the author|most (?:read|popular|recent|viewed)|trending(?: now| stories| news)?|recent (?:posts|articles|comments)"
        + @"|popular (?:posts|articles|now)|what to (?:read|watch) next|you (?:may|might) also (?:like|enjoy|be interested in)"
        + @"|recommended (?:for you|stories|articles|reading)|from (?:around )?the web|sponsored (?:content|stories|links)|related (?:articles"
        + @"|posts|stories|content|news|topics|links)|read next|up next|editor'?s'? picks?|share your thoughts|tell us what you think|footer"
        + @"|site map|terms of (?:use|service)|privacy policy|copyright|all rights reserved)[:!.…]*)$|^(?:©|copyright ©"
        + @"|your email address will not be published|post navigation)",
        RegexOptions.IgnoreCase);

    // From here until the article goes on.
    private static readonly Pattern AsidePattern =
        new(@"^(?:also read|also on [\w .']+|see also|more on this|don't miss|must[- ]reads?|in case you missed it|jump to|table of contents"
        + @"|contents|in this article|quick links|newsletter|sign up (?:for|to) [^.]*newsletter[^.]*)[:!.…]*$", RegexOptions.IgnoreCase);

    // This line alone.
    private static readonly Pattern LinePattern = new(
        @"^(?:(?:related|read more|read also|also read|see also|more|next|watch|recommended|must read|don't miss|read|keep reading"
        + @"|further reading|continue reading|you may like|trending|source|sources|via|tags|filed under|topics|categories|category|share"
        + @"|follow us|home)\s?(?:[:.»>|]|:\s).*|next\. .*|story continues below.*|article continues.*|continue reading below.*"
        + @"|scroll (?:down )?to continue.*|loading.*|youtube video player|video player|play video|watch (?:the )?(?:trailer|video|clip)(?: here"
        + @"| below| above)?\.?|click here.*|this video is .*|(?:photo|image|picture)s?(?: credit| by| courtesy| via)?\s?:.*|\(?(?:photo|image"
        + @"|picture|credit|courtesy)(?: by| credit| of| via|:).*|photograph:.*|getty images.*|.*\bgetty images\)?|.{0,60}/ ?(?:netflix|getty"
        + @"|hbo|amc|bbc|fx|disney\+?|hulu|amazon)\s?$|we (?:may|might) (?:earn|receive) .{0,40}commission.*|.*affiliate (?:links?|commission).*"
        + @"|view (?:this post|comments|all).*|\d+ (?:comments?|shares?|min(?:ute)?s? read)|[\d.,]+k? (?:shares|views)|powered by .*"
        + @"|got a (?:news )?tip.*|home ?[>»/|] .*|stay tuned (?:to|for) .*|(?:if you (?:enjoyed|liked|want more)"
        + @"|for more).{0,160}\b(?:check out|visit|follow|subscribe|newsletter|stay tuned|read our).{0,120})$",
        RegexOptions.IgnoreCase);

    private static readonly Pattern CaptionPattern =
        new(@"^[^.!?]*(?:\b(?:poster|screenshot|still|promo(?:tional)? (?:image|photo|art))(?: (?:for|from|of)\b[^.!?]*)?|/\s?)$"
        + @"|^[^.!?]{2,60} [-–—|] (?:netflix|hbo|hulu|amc|bbc(?: one| two)?|fx|disney\+?|amazon|prime video|apple tv\+?|itv|paramount\+?|peacock"
        + @"|showtime|starz)(?:\s?/)?$", RegexOptions.IgnoreCase);

    private static readonly Pattern BiographyPattern =
        new(@"^(?:\p{Lu}[\p{L}'.-]+ ){1,3}(?:is|was|has been|writes|covers|works|joined)\b[^.]{0,80}\b(?:writer|editor|journalist|reporter|critic"
        + @"|contributor|blogger|author|freelanc\w+|correspondent|columnist|student|graduate)\b|^(?:\p{Lu}[\p{L}'.-]+ ){1,3}(?:writes|covers"
        + @"|(?:has|have) (?:written|covered|been writing)) (?:about|for|news|tv|film|television)");

    private static readonly Pattern TopicPattern =
        new(@"\b(?:season|series|release|cast|plot|trailer|episode|premiere|filming|production|renew|cancel|about|who|when|what|where|synopsis"
        + @"|date)", RegexOptions.IgnoreCase);
}
