using System.Globalization;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>A day, month, season or year: one end of an <see cref="EdtfDate"/>.</summary>
/// <param name="Year">1 to 9999, or 0 where the year is not stated.</param>
/// <param name="Month">1 to 12, a season from 21 (spring) to 24 (winter), or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
internal readonly record struct DatePart(int Year, int Month, int Day)
{
    public const int Spring = 21;
    public const int Winter = 24;

    public bool IsSeason => Month is >= Spring and <= Winter;

    /// <summary>Whether the combination exists in the calendar; 29 February passes without a year.</summary>
    public bool IsValid => Year is >= 0 and <= 9999
        && (Year > 0 || Month > 0)
        && Month switch
        {
            0 => Day == 0,
            <= 12 => Day >= 0 && Day <= DateTime.DaysInMonth(Year == 0 ? 2024 : Year, Month),
            >= Spring and <= Winter => Day == 0,
            _ => false,
        };

    // Seasons are the meteorological ones of the northern hemisphere, which is what publishers of the genre mean;
    // winter runs into the next year.
    public DateOnly Earliest => Month switch
    {
        0 => new DateOnly(ClampYear, 1, 1),
        <= 12 => new DateOnly(ClampYear, Month, Math.Max(Day, 1)),
        _ => new DateOnly(ClampYear, FirstMonthOfSeason, 1),
    };

    public DateOnly Latest => Month switch
    {
        0 => new DateOnly(ClampYear, 12, 31),
        <= 12 when Day > 0 => new DateOnly(ClampYear, Month, Day),
        <= 12 => new DateOnly(ClampYear, Month, DateTime.DaysInMonth(ClampYear, Month)),
        Winter when ClampYear == 9999 => DateOnly.MaxValue,
        _ => Earliest.AddMonths(3).AddDays(-1),
    };

    private int FirstMonthOfSeason => (Month - Spring + 1) * 3;

    private int ClampYear => Year == 0 ? 4 : Year;

    public override string ToString()
    {
        var year = Year == 0 ? "XXXX" : Year.ToString("D4", CultureInfo.InvariantCulture);
        return (Month, Day) switch
        {
            (0, _) => year,
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:D2}-{Day:D2}"),
        };
    }

    public static bool TryParse(ReadOnlySpan<char> text, out DatePart part)
    {
        part = default;
        if (text.Length is not (4 or 7 or 10) || !TryYear(text[..4], out var year))
        {
            return false;
        }

        var month = 0;
        var day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text[5..7], out month) || month == 0))
        {
            return false;
        }

        if (text.Length == 10 && (text[7] != '-' || !TryNumber(text[8..10], out day) || day == 0))
        {
            return false;
        }

        part = new DatePart(year, month, day);
        return part.IsValid;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        if (text is "XXXX")
        {
            year = 0;
            return true;
        }

        return TryNumber(text, out year) && year > 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
