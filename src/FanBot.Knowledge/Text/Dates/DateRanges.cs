using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>Joins "between April and June 2021", "from July to October", "June–July 2021" to one interval.</summary>
internal static class DateRanges
{
    public static IReadOnlyList<DateMention> Join(string text, IReadOnlyList<DateMention> mentions)
    {
        var joined = new List<DateMention>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (i + 1 < mentions.Count && TryJoin(text, mentions[i], mentions[i + 1]) is { } interval)
            {
                joined.Add(interval);
                i++;
            }
            else
            {
                joined.Add(mentions[i]);
            }
        }

        return joined;
    }

    private static DateMention? TryJoin(string text, DateMention first, DateMention second)
    {
        var gap = text[first.Span.End..second.Span.Start];
        var before = text[..first.Span.Start];
        var linked = DashPattern.IsMatch(gap)
            || (ToPattern.IsMatch(gap) && FromPattern.IsMatch(before))
            || (AndPattern.IsMatch(gap) && BetweenPattern.IsMatch(before));
        var (a, b) = (first.Expression, second.Expression);
        if (!linked || MovedPattern.IsMatch(before) || a.IsInterval || b.IsInterval || a.From == default || b.From == default
            || a.Relation != DateRelation.None || b.Relation != DateRelation.None)
        {
            return null;
        }

        var to = b.From;
        var from = a.From.Year == 0 && to.Year > 0 ? a.From with { Year = StartYear(a.From, to) } : a.From;
        if (to.Year == 0 && from.Year > 0)
        {
            to = to with { Year = from.Year };
        }

        return EdtfDate.TryInterval(from, to, out _)
            ? new DateMention(new TextSpan(first.Span.Start, second.Span.End), new DateExpression { From = from, To = to })
            : null;
    }

    // "from November to March 2022" began the year before.
    private static int StartYear(DatePart start, DatePart end) =>
        (start with { Year = end.Year }) is { IsValid: true } dated && dated.Earliest > end.Latest ? end.Year - 1 : end.Year;

    private static readonly Pattern DashPattern = new(@"^ ?[-–—] ?$");

    private static readonly Pattern ToPattern = new("^ (?:to|through|until|till) (?:the )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern AndPattern = new("^ (?:and|or) (?:the )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern FromPattern = new(@"\bfrom (?:the )?$", RegexOptions.IgnoreCase);

    // "moved from 9 to 23 January" gives one day up for another.
    private static readonly Pattern MovedPattern = new(
        @"\b(?:mov(?:e[sd]?|ing)|push(?:e[sd]|ing)?|shift(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|put back|bump(?:s|ed|ing)?|slip(?:s|ped"
            + @"|ping)?|slid|slides|resched\w+|chang(?:e[sd]?|ing)|forward|advanced?)\b[^;.:]{0,70}\bfrom (?:the )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern BetweenPattern = new(@"\bbetween (?:the )?$", RegexOptions.IgnoreCase);
}
