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

    private const string Name = @"\p{Lu}[\p{L}\p{M}'&.-]*(?: (?:(?:de|da|van|von|der|la|le|of|the|and|&) )*\p{Lu}[\p{L}\p{M}'&.-]*){0,6}";

    /// <summary>Whether the line says only by whom or when an article was written.</summary>
    public static bool Is(string line) => IsNotice(line) || Read(line) is ({ }, _) or (_, { });

    /// <summary>The day of writing that such a line states; null for any other line, and for the day of an update.</summary>
    public static EdtfDate? DateOf(string line, DateContext context) => UpdatePattern.IsMatch(line) ? null : Read(line, context).Date;

    /// <summary>Who it says wrote the article, or null.</summary>
    public static string? AuthorOf(string line) => Read(line).Author;

    /// <summary>The site named beside the date, or null.</summary>
    public static string? SiteOf(string line) =>
        Read(line).Date is null ? null
            : Pieces(line, DateFinder.Find(line)).Select(p => SitePattern.Match(p.Trim())).Where(m => m.Success && !TopicPattern.IsMatch(m.Value))
                .Select(m => m.Value.Trim()).FirstOrDefault();

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
            var by = ByPattern.Match(piece.Trim());
            if (by.Success)
            {
                author ??= by.Groups["a"].Value.Trim();
            }
            else if (!PiecePattern.IsMatch(piece.Trim()) && (!SitePattern.IsMatch(piece.Trim()) || TopicPattern.IsMatch(piece)))
            {
                return default;
            }
        }

        return (date, author);
    }

    private static bool IsNotice(string line) => line.Length <= Longest && NoticePattern.IsMatch(line);

    // The dates go first: their commas part nothing.
    private static string[] Pieces(string line, IReadOnlyList<DateMention> dates)
    {
        foreach (var mention in dates.Reverse())
        {
            line = string.Concat(line.AsSpan(0, mention.Span.Start), "|", line.AsSpan(mention.Span.End));
        }

        return SeparatorPattern.Split(line);
    }

    private static readonly Pattern SeparatorPattern = new(@"\s*(?:[|•·–—/,;\n]|\s-+\s|\.(?:\s|$))\s*");

    private static readonly Pattern ByPattern = new(
        @"^(?:(?:written|posted|published|compiled|edited|filed|submitted|article|story|text|report|reported|interview|review|recap) )?(?:by:?|words:|text:"
            + "|author:|reporter:) (?<a>" + Name + @")(?: (?:on|at|for|published|posted|updated))*:?$", RegexOptions.IgnoreCase);

    private static readonly Pattern PiecePattern = new(
        @"^(?:(?:(?:first|originally|last|latest) )?(?:published|posted|updated?|created|modified|date|publication date|post date|on|at|from)(?: (?:on"
            + @"|at))?:?|(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?|(?:at )?\d{1,2} ?[ap]\.?m\.?(?: ?[A-Z]{2,5})?"
            + @"|\(?[A-Z]{2,4}\)?|\d+ min(?:ute)?s? read|)$", RegexOptions.IgnoreCase);

    private static readonly Pattern SitePattern = new("^" + Name + "$");

    // "Release Date — August 3, 2031" and "Season Two | May 8, 2031" do state something.
    private static readonly Pattern TopicPattern = new(
        @"\b(?:release|premiere|season|series|episode|finale|trailer|debut|chapter|part|volume|cast|filming|returns?|book|novel|film|movie|born|air(?:s|ed"
            + @"|ing)?|starts?|begins?|streaming|due|out|coming|now|live)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern UpdatePattern = new(@"\b(?:updated?|modified|amended|revised)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NoticePattern = new(
        @"^(?:this|the) (?:article|post|story|page|piece|report) (?:was|has been|is) (?:(?:last|first|originally|regularly|most recently) )?(?:updated"
            + @"|published|posted|modified|amended)\b[^.!?]*[.!]?$", RegexOptions.IgnoreCase);
}
