using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>Reads single words of dates.</summary>
internal static class DateWords
{
    private const int Shortest = 3;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    // "10 May, 8 pm BST"
    private static readonly FrozenSet<string> OfClocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "at", "am", "pm", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cest", "cet", "utc", "gmt");

    /// <summary>1 to 12 for a month's name or the beginning of one, else 0.</summary>
    public static int Month(string word) => IndexOf(Months, word) + 1;

    /// <summary>Whether a word can stand in a line that is nothing but a date, with a time of day.</summary>
    public static bool IsOfDate(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd('.');
        var letters = bare.TrimStart("0123456789").ToString();
        return letters.Length < bare.Length ? letters.Length == 0 || Endings.Contains(letters)
            : OfClocks.Contains(letters) || Month(letters) > 0 || Weekday(letters) is not null;
    }

    // What stands right behind a number.
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "st", "nd", "rd", "th", "am", "pm");

    /// <summary>21 to 24 for a season of the year, else 0.</summary>
    public static int Season(string word) => word.ToLowerInvariant() switch
    {
        "spring" => 21,
        "summer" => 22,
        "autumn" or "fall" => 23,
        "winter" => 24,
        _ => 0,
    };

    /// <summary>The day that a name, or the beginning of one, means, "Mondays" too; null for any other word.</summary>
    public static DayOfWeek? Weekday(string word) =>
        word.StartsWith("weds", StringComparison.OrdinalIgnoreCase) ? DayOfWeek.Wednesday
        : IndexOf(Days, word.EndsWith("days", StringComparison.OrdinalIgnoreCase) ? word[..^1] : word) is >= 0 and var day ? (DayOfWeek)day : null;

    private static int IndexOf(string[] names, string word) =>
        word.TrimEnd('.') is { Length: >= Shortest } name ? Array.FindIndex(names, n => n.StartsWith(name, StringComparison.OrdinalIgnoreCase)) : -1;

    /// <summary>The day of the week that a word names in full: "Tuesday", "Tuesdays".</summary>
    public static DayOfWeek? FullWeekday(string word) =>
        Weekday(word) is { } day && word.TrimEnd('s').Equals(day.ToString(), StringComparison.OrdinalIgnoreCase) ? day : null;

    public static DateThird Third(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower switch
        {
            // "later this year" is any day of what is left of it.
            _ when lower.StartsWith("later", StringComparison.Ordinal) => DateThird.Whole,
            _ when lower.StartsWith("early", StringComparison.Ordinal) || lower.StartsWith("begin", StringComparison.Ordinal)
                || lower.StartsWith("start", StringComparison.Ordinal) => DateThird.Early,
            _ when lower.StartsWith("mid", StringComparison.Ordinal) => DateThird.Mid,
            _ when lower.StartsWith("late", StringComparison.Ordinal) || lower.StartsWith("end", StringComparison.Ordinal) => DateThird.Late,
            _ => DateThird.Whole,
        };
    }

    public static DateRelation Relation(string word) => word.ToLowerInvariant() switch
    {
        "this" or "the" or "coming" or "this coming" or "later this" or "earlier this" => DateRelation.This,
        "next" => DateRelation.Next,
        "last" or "this past" or "past" => DateRelation.Last,
        _ => DateRelation.None,
    };
}
