using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Reading;

/// <summary>Reads an article's publication and update dates out of its text.</summary>
internal static partial class ArticleDates
{
    private const int Top = 12;
    private const int LongLine = 160;

    /// <summary>The dates that the text states of itself; each null where it states none.</summary>
    /// <param name="blocks">The article's blocks with plain quotation marks, noise included: dates often stand beside it.</param>
    public static (EdtfDate? Published, EdtfDate? Updated) Read(IReadOnlyList<string> blocks)
    {
        EdtfDate? published = null;
        EdtfDate? updated = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var lines = blocks[i].Length > LongLine ? Sentences(blocks[i]) : [blocks[i]];
            foreach (var line in lines)
            {
                updated ??= DateBehind(UpdatedPattern().Match(line), line);
                if (i < Top || blocks.Count - i <= 4)
                {
                    published ??= DateBehind(PublishedPattern().Match(line), line);
                }

                if (i < Top)
                {
                    published ??= DateLine.DateOf(line);
                }

                if (i < 3)
                {
                    published ??= DateBehind(DatelinePattern().Match(line), line);
                }
            }
        }

        return (published, updated);
    }

    private static IEnumerable<string> Sentences(string block) =>
        SentenceSplitter.Split(block, new TextSpan(0, block.Length)).Select(s => s.Cut(block));

    /// <summary>The first full date shortly behind a cue such as "updated".</summary>
    private static EdtfDate? DateBehind(Match cue, string line)
    {
        if (!cue.Success)
        {
            return null;
        }

        var from = cue.Index + cue.Length;
        var rest = line[from..Math.Min(line.Length, from + 60)];
        foreach (var mention in DateFinder.Find(rest))
        {
            return mention.Span.Start <= 12 ? FullDate(mention) : null;
        }

        return null;
    }

    private static EdtfDate? FullDate(DateMention mention) =>
        DateResolver.Resolve(mention.Expression, DateContext.None, DateDirection.Past) is { IsDay: true, HasYear: true } date ? date : null;

    [GeneratedRegex(@"(?:\b(?:last |latest |recently )?updat(?:ed?|es)(?: was| were)?(?: made)?(?: on| at| as of)?|\blast modified(?: on)?|\bmodified(?: on)?|\brevised(?: on)?)\s?[:\-–|]?\s?(?=(?:[\w,]{2,10} ){0,1}[\w,]*\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UpdatedPattern();

    [GeneratedRegex(@"^\s*(?:date|(?:first |originally )?(?:published|posted|publication date|post date)(?: date)?(?: on| at)?|created(?: on)?)\s?[:\-–|]?\s|\b(?:first |originally )?(?:published|posted)(?: on| at)?:? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublishedPattern();

    // "LONDON, 5 May 2031 -"
    [GeneratedRegex(@"^\p{Lu}{3,}(?:[ ,.]+\p{Lu}[\p{L}.]*){0,3}(?: \(\w+\))?,? (?=.{4,24}\s?[-–—])", RegexOptions.CultureInvariant)]
    private static partial Regex DatelinePattern();
}
