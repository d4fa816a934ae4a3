namespace FanBot.Knowledge.Text.Dates;

/// <summary>The calendar's own names as parts of regular expressions: they are said here alone.</summary>
internal static class DateForms
{
    /// <summary>How each month's name begins.</summary>
    public const string MonthStart = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    /// <summary>A month's name or its abbreviation; "mar" is one only in front of a number.</summary>
    public const string Month =
        @"jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.|(?=[ ,/-]{1,2}\d))|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?"
            + @"|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?";

    /// <summary>How each weekday's name begins.</summary>
    public const string WeekdayStart = "mon|tue|wed|thu|fri|sat|sun";

    /// <summary>A weekday's name or its abbreviation.</summary>
    public const string Weekday = "mon|monday|tues?|tuesday|weds?|wednesday|thu|thurs?|thursday|fri|friday|sat|saturday|sun|sunday";

    /// <summary>A season of the year.</summary>
    public const string Season = "spring|summer|autumn|fall|winter";

    /// <summary>What time is counted in.</summary>
    public const string Units = "days?|weeks?|fortnights?|months?";

    /// <summary>One to twelve.</summary>
    public static readonly string Few = string.Join('|', NumberWords.UnitWords[..12]);

    /// <summary>First to twelfth.</summary>
    public static readonly string FirstDays = string.Join('|', NumberWords.FirstOrdinals);

    /// <summary>Thirteenth to thirty-first.</summary>
    public static readonly string LateDays =
        $"(?:{string.Join('|', NumberWords.TensWords[..2])})[- ](?:{string.Join('|', NumberWords.FirstOrdinals[..9])})"
            + $"|{string.Join('|', NumberWords.LateOrdinals)}";
}
