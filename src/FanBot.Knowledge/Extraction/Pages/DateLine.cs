using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>
/// Lines that tell who wrote an article, where and when, and nothing else: "Thursday 7 November 2030. Words: Ada Quill",
/// "The Daily Wire — 19 March 2030", "Last updated: 12th June 2031". They date an article but are no statement of it.
/// </summary>
internal static class DateLine
{
    private const int Longest = 110;

    private const int MostOfSite = 7;
    private const int MostUnnamed = 4;

    /// <summary>Whether the line says only by whom or when an article was written.</summary>
    public static bool Is(string line) => IsNotice(line) || Read(line) is ({ }, _) or (_, { });

    /// <summary>The day of writing that such a line states; null for any other line, and for the day of an update.</summary>
    public static EdtfDate? DateOf(string line, DateContext context) => Imprint.Says(line, Imprint.Updated, Imprint.Amended) ? null : Read(line, context).Date;

    /// <summary>Who it says wrote the article, or null.</summary>
    public static string? AuthorOf(string line) => Read(line).Author;

    /// <summary>The site named beside the date, or null.</summary>
    public static string? SiteOf(string line) =>
        Read(line).Date is null ? null : Pieces(line, DateFinder.Find(line)).FirstOrDefault(IsSite);

    private static (EdtfDate? Date, string? Author) Read(string line, DateContext? context = null)
    {
        if (line.Length > Longest)
        {
            return default;
        }

        EdtfDate? date = null;
        // A day of writing has its year in figures; most lines have none, and need not be looked through.
        IReadOnlyList<DateMention> dates = line.AsSpan().ContainsAnyInRange('0', '9') ? DateFinder.Find(line) : [];
        foreach (var mention in dates)
        {
            // "Published: 2 September 2031 | Last updated 12 September"
            var resolved = DateResolver.Resolve(mention.Expression, context ?? DateContext.None, DateDirection.Past);
            if (date is not null && resolved is { IsDay: true, HasYear: false })
            {
                continue;
            }

            if (resolved is not { IsDay: true, HasYear: true } day)
            {
                return default;
            }

            date ??= day;
        }

        string? author = null;
        foreach (var piece in Pieces(line, dates))
        {
            if (Author(piece, isDated: dates.Count > 0) is { } name)
            {
                author ??= name;
            }
            else if (!IsBeside(piece) && !IsSite(piece))
            {
                return default;
            }
        }

        return (date, author);
    }

    // "Words: Ada Quill", "Posted by Ada Quill on", "By Ada Quill for Screenwharf"; beside a date "By our reporter" too. Null where the piece tells of none.
    private static string? Author(string piece, bool isDated)
    {
        if (ByLine.Signed(piece, Imprint.By, Imprint.Label) is not { } name)
        {
            return isDated && Imprint.Find(piece, Imprint.By) is { } by && piece[by.Span.End..].Trim() is { Length: > 0 } unnamed
                && unnamed.Count(c => c == ' ') < MostUnnamed && !Imprint.Says(piece, Imprint.Topic) ? unnamed : null;
        }

        var rest = piece[name.End..].Trim(' ', ':');
        return rest.Length == 0 || IsBeside(rest)
            || (Imprint.Find(rest, Imprint.BehindName) is { Span.Start: 0 } behind && IsSite(rest[behind.Span.End..].Trim()))
            ? name.Cut(piece) : null;
    }

    private static bool IsBeside(string piece) =>
        piece.Length == 0 || ClockPattern.IsMatch(piece) || Imprint.SaysOnly(piece, Imprint.Published, Imprint.Updated, Imprint.Amended, Imprint.Beside);

    private static bool IsSite(string piece) =>
        NameShape.Is(piece, MostOfSite, NameShape.Joints) && char.IsUpper(piece[0]) && !Imprint.Says(piece, Imprint.Topic, Imprint.Dated);

    private static bool IsNotice(string line) =>
        line.Length <= Longest && Imprint.Says(line, Imprint.Notice) && line.AsSpan().IndexOfAny(".!?") is var end && (end < 0 || end == line.Length - 1);

    // The dates go first: their commas part nothing.
    private static IEnumerable<string> Pieces(string line, IReadOnlyList<DateMention> dates)
    {
        foreach (var mention in dates.Reverse())
        {
            line = string.Concat(line.AsSpan(0, mention.Span.Start), "|", line.AsSpan(mention.Span.End));
        }

        return SeparatorPattern.Split(line).Select(p => p.Trim());
    }

    private static readonly Pattern SeparatorPattern = new(@"\s*(?:[|•·–—/,;\n]|\s-+\s|\.(?:\s|$))\s*");

    // "at 10:30 am (GMT)", and the zone alone.
    private static readonly Pattern ClockPattern = new(
        @"^(?:(?:at )?\d{1,2}(?:[:.]\d\d){1,2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?|(?:at )?\d{1,2} ?[ap]\.?m\.?(?: ?[A-Z]{2,5})?|\(?[A-Z]{2,4}\)?)$",
        RegexOptions.IgnoreCase);
}
