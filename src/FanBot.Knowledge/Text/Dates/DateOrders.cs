using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>
/// Tells from an article how it writes its dates: by a number that can be no month, else by its other dates, else by
/// its spelling. Where these say nothing, "03/08/2023" stays open.
/// </summary>
internal static class DateOrders
{
    public static DateOrder Of(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        return Majority(all, NumericDayFirstPattern, NumericMonthFirstPattern) is not DateOrder.Unknown and var numeric ? numeric
            : Majority(all, NamedDayFirstPattern, NamedMonthFirstPattern) is not DateOrder.Unknown and var named ? named
            : Majority(all.Sum(t => British.Count(t)) + all.Sum(SeriesPattern.Count), all.Sum(t => American.Count(t)));
    }

    private static DateOrder Majority(List<string> texts, Pattern dayFirst, Pattern monthFirst) =>
        Majority(texts.Sum(dayFirst.Count), texts.Sum(monthFirst.Count));

    private static DateOrder Majority(int dayFirst, int monthFirst) =>
        dayFirst > monthFirst ? DateOrder.DayFirst : monthFirst > dayFirst ? DateOrder.MonthFirst : DateOrder.Unknown;

    private const string Month = $"(?:{DateForms.MonthStart})[a-z]{{0,7}}";

    private static readonly Pattern NumericDayFirstPattern = new(@"(?<![\d/.])(?:1[3-9]|2\d|3[01])([/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)");

    private static readonly Pattern NumericMonthFirstPattern = new(@"(?<![\d/.])(?:0?[1-9]|1[0-2])([/.])(?:1[3-9]|2\d|3[01])\1(?:19|20)\d\d(?!\d)");

    private static readonly Pattern NamedDayFirstPattern = new(@"(?<!\w)\d{1,2}(?:st|nd|rd|th)?(?: of)? " + Month + @"\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NamedMonthFirstPattern = new(@"\b" + Month + @"\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:])", RegexOptions.IgnoreCase);

    // What others call "season 2".
    private static readonly Pattern SeriesPattern = new($@"\bseries (?:\d|{string.Join('|', NumberWords.UnitWords[..6])})\b", RegexOptions.IgnoreCase);

    private static readonly WordSet British = WordSet.Of("british-words");

    private static readonly WordSet American = WordSet.Of("american-words");
}
