using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>
/// Joins "between April and June 2021", "from July to October", "June–July 2021" to one interval, and gives both days of
/// "on June 11 instead of June 4, 2021" the year that one of them states.
/// </summary>
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

        for (var i = 1; i < joined.Count; i++)
        {
            (joined[i - 1], joined[i]) = SharedYear(text, joined[i - 1], joined[i]);
        }

        return joined;
    }

    // Of a day and the one that it is given up for, one may leave out the year: it is the one that puts them nearest to each other.
    private static (DateMention First, DateMention Second) SharedYear(string text, DateMention first, DateMention second)
    {
        var (a, b) = (first.Expression, second.Expression);
        return a.IsInterval || b.IsInterval || a.From.Day == 0 || b.From.Day == 0 || (a.From.Year == 0) == (b.From.Year == 0)
            || !IsInstead(text[first.Span.End..second.Span.Start]) ? (first, second)
            : a.From.Year == 0 ? (first with { Expression = Near(a, b.From) }, second)
            : (first, second with { Expression = Near(b, a.From) });
    }

    private static DateExpression Near(DateExpression open, DatePart stated)
    {
        var best = Enumerable.Range(stated.Year - 1, 3)
            .Select(year => open.From with { Year = year })
            .Where(part => part.IsValid && part.Year is > 0 and < 9999)
            .OrderBy(part => Math.Abs(part.Earliest.DayNumber - stated.Earliest.DayNumber))
            .FirstOrDefault();
        return best.Year == 0 ? open : open with { From = best, To = best };
    }

    private static DateMention? TryJoin(string text, DateMention first, DateMention second)
    {
        var gap = text[first.Span.End..second.Span.Start];
        var before = text[..first.Span.Start];
        var link = Between(gap, "the");
        var lead = WordsInFront.Last(before, "the");
        var linked = DashPattern.IsMatch(gap)
            || (To.Contains(link) && lead.Equals(From, StringComparison.OrdinalIgnoreCase))
            || (And.Contains(link) && lead.Equals("between", StringComparison.OrdinalIgnoreCase));
        var (a, b) = (first.Expression, second.Expression);
        if (!linked || IsMoved(before) || a.IsInterval || b.IsInterval || a.From == default || b.From == default
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

    // What stands between two dates, with a blank before it and behind it, but for some words at its end; empty where it is no such gap.
    private static string Between(string gap, params ReadOnlySpan<string> leftOut)
    {
        if (gap is not [' ', .., ' '])
        {
            return "";
        }

        var words = gap.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 1 && leftOut.Contains(words[end - 1].ToLowerInvariant()))
        {
            end--;
        }

        return string.Join(' ', words[..end]);
    }

    private static bool IsInstead(string gap) => Instead.Has(Between(gap.TrimStart(','), "on", "in", "the"));

    // "moved from 9 to 23 January" gives one day up for another.
    private static bool IsMoved(string before) =>
        WordsInFront.Last(before, "the").Equals(From, StringComparison.OrdinalIgnoreCase)
        && Array.Exists(WordsInFront.Clause(before, LongestMove, ";.:"), word => Moved.Has(word.AsSpan().Trim(",()\"'")));

    private const string From = "from";
    private const int LongestMove = 85;

    private static readonly WordSet Moved = WordSet.Of("moved-dates");

    private static readonly FrozenSet<string> To = WordsInFront.Of("to");

    private static readonly FrozenSet<string> And = WordsInFront.Of("and");

    private static readonly WordSet Instead = WordSet.Of("instead");
}
