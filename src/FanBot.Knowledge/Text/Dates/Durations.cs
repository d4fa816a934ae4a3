using System.Globalization;
using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>Minutes and hours as lengths: "45 minutes", "20 to 30 mins", "6 x 60'", "half an hour", "an hour and a half", "two-hour".</summary>
internal static class Durations
{
    private const int Hour = 60;

    /// <summary>Those in a text, from left to right.</summary>
    public static IEnumerable<Duration> In(string text)
    {
        foreach (Match match in LengthPattern.Matches(text))
        {
            yield return new Duration(
                new TextSpan(match.Index, match.Index + match.Length), Minutes(match), Number(match.Groups["to"]), Number(match.Groups["count"]));
        }
    }

    /// <summary>The minutes that a cell of a table holds and nothing else: "45", "45 min", "45'"; null where it holds anything else.</summary>
    public static int? OfCell(string cell) => CellPattern.Match(cell) is { Success: true } match ? Number(match.Groups["n"]) : null;

    private static int Minutes(Match match) =>
        Number(match.Groups["from"])
        ?? (match.Groups["half"].Success ? Hour / 2
            : match.Groups["quarters"].Success ? 3 * Hour / 4
            : match.Groups["more"].Success ? 3 * Hour / 2
            : match.Groups["hours"].Success ? Hour * (NumberWords.Read(match.Groups["hours"].Value) ?? 1)
            : Hour);

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static readonly Pattern LengthPattern = new(
        @"(?<![\w.,])(?<count>\d{1,3}) ?[x\u00D7] ?(?<from>\d{2,3})(?: ?(?:'|\u2032|mins?\b|minutes\b|m\b)|-minute\b)"
        + @"|(?<![\d.])(?<from>\d{1,3})(?:[- ]?(?:minutes?|mins?))?(?:\s?(?:-|\u2013|to|and)[ -]?(?<to>\d{1,3}))?[ -]?(?:minutes?|mins?)\b"
        + @"|\b(?:(?<more>(?:an |one )?hour[- ]and[- ]a[- ]half|ninety[- ]minutes?)|(?<quarters>three[- ]quarters of an hour)|(?<half>half[- ](?:an )?hour)"
        + @"|(?<hours>two|three|2|3)(?:-hours?| hours| hour(?![- ]long(?:,? [\w-]+)? (?:episodes|specials|parts)\b))"
        + @"|(?:one-|an )?hour[- ]long|one-hour|an hour)(?:[- ]long)?\b",
        RegexOptions.IgnoreCase);

    private static readonly Pattern CellPattern = new(@"^(?<n>\d{2,3})(?:\s?(?:min(?:ute)?s?\.?|m|'))?$", RegexOptions.IgnoreCase);
}
