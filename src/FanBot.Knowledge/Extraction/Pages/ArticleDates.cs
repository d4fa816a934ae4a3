using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Reads an article's publication and update dates out of its text.</summary>
internal static class ArticleDates
{
    private const int Top = 12;
    private const int Foot = 4;
    private const int LongLine = 160;

    /// <summary>The dates that the text states of itself; each null where it states none.</summary>
    /// <param name="blocks">The article's blocks with plain quotation marks, noise included: dates often stand beside it.</param>
    public static (EdtfDate? Published, EdtfDate? Updated) Read(IReadOnlyList<string> blocks)
    {
        var context = new DateContext(null, [], DateOrders.Of(blocks));
        EdtfDate? published = null;
        EdtfDate? updated = null;
        EdtfDate? today = null;
        string? update = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var lines = blocks[i].Length > LongLine ? Sentences(blocks[i]) : [blocks[i]];
            foreach (var line in lines)
            {
                updated ??= DateBehind(UpdatedPattern.Match(line), line, context) ?? MonthBehind(UpdatePattern.Match(line), line, context);
                if (updated is null && UpdatedPattern.IsMatch(line))
                {
                    update ??= line;
                }

                if (i < Top || blocks.Count - i <= Foot)
                {
                    published ??= DateBehind(PublishedPattern.Match(line), line, context) ?? DateBehind(SignedPattern.Match(line), line, context);
                }

                if (i < Top)
                {
                    published ??= DateLine.DateOf(line, context);
                    today ??= DateRightBehind(TodayPattern.Match(line), line, context);
                }

                if (i < 3)
                {
                    published ??= DateBehind(DatelinePattern.Match(line), line, context);
                }
            }
        }

        published ??= today;
        return (published, updated ?? WithoutYear(update, published));
    }

    private static IEnumerable<string> Sentences(string block) =>
        SentenceSplitter.Split(block, new TextSpan(0, block.Length)).Select(s => s.Cut(block));

    /// <summary>The first full date shortly behind a cue such as "updated".</summary>
    private static EdtfDate? DateBehind(Match cue, string line, DateContext context) =>
        First(cue, line) is { } mention ? FullDate(mention, context) : null;

    private static EdtfDate? DateRightBehind(Match cue, string line, DateContext context) =>
        cue.Success && First(cue, line) is { Span.Start: 0 } mention ? FullDate(mention, context) : null;

    // "[UPDATE, August 2031]": as good as it gets.
    private static EdtfDate? MonthBehind(Match cue, string line, DateContext context) =>
        First(cue, line) is { } mention && DateResolver.Resolve(mention.Expression, context, DateDirection.Past) is { IsMonth: true, HasYear: true } month
            ? month : null;

    // "Published: 2 September 2031 | Last updated 12 September": the year of its publication.
    private static EdtfDate? WithoutYear(string? line, EdtfDate? published) =>
        line is not null && published is { } day && First(UpdatedPattern.Match(line), line) is { } mention
            && DateResolver.Resolve(mention.Expression, new DateContext(day.Latest, []), DateDirection.Future) is { IsDay: true, HasYear: true } date ? date
                : null;

    private static DateMention? First(Match cue, string line)
    {
        if (!cue.Success)
        {
            return null;
        }

        var from = cue.Index + cue.Length;
        var rest = line[from..Math.Min(line.Length, from + 60)];
        foreach (var mention in DateFinder.Find(rest))
        {
            return mention.Span.Start <= 12 ? mention : null;
        }

        return null;
    }

    private static EdtfDate? FullDate(DateMention mention, DateContext context) =>
        DateResolver.Resolve(mention.Expression, context, DateDirection.Past) is { IsDay: true, HasYear: true } date ? date : null;

    private const string DateAhead = @"(?=(?:[\w,]{2,10} ){0,1}[\w,]*\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    private static readonly Pattern UpdatedPattern = new(
        @"(?:\b(?:last |latest |recently )?updat(?:ed?|es)(?: was| were)?(?: made)?(?: on| at| as of)?|\blast (?:modified|edit(?:ed)?|changed?|reviewed"
            + @"|amended|revision)(?: on)?|\bmodified(?: on)?|\brevised(?: on)?)\s?[:\-–|,]?\s?" + DateAhead, RegexOptions.IgnoreCase);

    private static readonly Pattern UpdatePattern = new(@"^\W{0,3}(?:(?:last )?updated?|last edit(?:ed)?)(?: in)?[:,\-–| ]{1,3}", RegexOptions.IgnoreCase);

    private static readonly Pattern PublishedPattern = new(
        @"^\s*(?:date|(?:first |originally )?(?:published|posted|publication date|post date)(?: date)?(?: on| at)?|created(?: on)?|filed(?: on)?"
            + @"|added(?: on)?)\s?[:\-–|]?\s|\b(?:first |originally )?(?:published|posted|issued)(?: on| at)?:? |\bdate of (?:issue|publication"
            + @"|posting)\b:? ?|\b(?:issue|press release|release issued|posting) date\b: ?|\bfor (?:immediate )?release\b:?,? (?:on )?",
            RegexOptions.IgnoreCase);

    // "Posted by Ada Quill on 29 December 2031 in Drama", "Compiled by the Listings desk, 12 September 2031"
    private static readonly Pattern SignedPattern = new(
        @"^\W{0,3}(?:(?:posted|published|written|compiled|edited|reported|filed|submitted|added|words|story|report|interview|review|recap"
            + @"|text) )?by:? (?:(?!\bon\b)[\p{L}'.&-]+,? ){1,6}(?:on |at )?" + DateAhead, RegexOptions.IgnoreCase);

    // "has confirmed today (Wednesday 8 January 2031)": the day of writing, in its own words.
    private static readonly Pattern TodayPattern = new(@"\b(?:today|tonight|this (?:morning|afternoon|evening)),? ?\(?(?:on )?(?=\w)", RegexOptions.IgnoreCase);

    // "LONDON, 5 May 2031 -"
    private static readonly Pattern DatelinePattern = new(@"^\p{Lu}{3,}(?:[ ,.]+\p{Lu}[\p{L}.]*){0,3}(?: \(\w+\))?,? (?=.{4,24}\s?[-–—])");
}
