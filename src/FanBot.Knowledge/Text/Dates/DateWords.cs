namespace FanBot.Knowledge.Text.Dates;

/// <summary>Reads single words of dates.</summary>
internal static class DateWords
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>1 to 12 for a month's name or abbreviation, else 0.</summary>
    public static int Month(string word) =>
        word.Length < 3 ? 0 : Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;

    /// <summary>21 to 24 for a season of the year, else 0.</summary>
    public static int Season(string word) => word.ToLowerInvariant() switch
    {
        "spring" => 21,
        "summer" => 22,
        "autumn" or "fall" => 23,
        "winter" => 24,
        _ => 0,
    };

    public static DayOfWeek? Weekday(string word) => word.Length < 3 ? null : word[..3].ToLowerInvariant() switch
    {
        "mon" => DayOfWeek.Monday,
        "tue" => DayOfWeek.Tuesday,
        "wed" => DayOfWeek.Wednesday,
        "thu" => DayOfWeek.Thursday,
        "fri" => DayOfWeek.Friday,
        "sat" => DayOfWeek.Saturday,
        "sun" => DayOfWeek.Sunday,
        _ => null,
    };

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
