using System.Globalization;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>Writes dates for people, in British order.</summary>
internal static class DateWording
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Of(EdtfDate date)
    {
        if (!date.IsInterval)
        {
            return Of(date.From, withYear: true);
        }

        if (Third(date) is { } third)
        {
            return third;
        }

        var from = date.From;
        var to = date.To;
        var sameYear = from.Year == to.Year && from.Month > 0 && to.Month > 0;
        return $"between {Of(from, withYear: !sameYear)} and {Of(to, withYear: true)}";
    }

    private static string Of(DatePart part, bool withYear)
    {
        var year = withYear && part.Year > 0 ? " " + part.Year.ToString(CultureInfo.InvariantCulture) : "";
        return part switch
        {
            { Month: 0 } => part.Year.ToString(CultureInfo.InvariantCulture),
            { IsSeason: true } => Seasons[part.Month - DatePart.Spring] + year,
            { Day: 0 } => MonthName(part.Month) + year,
            _ => part.Day.ToString(CultureInfo.InvariantCulture) + " " + MonthName(part.Month) + year,
        };
    }

    /// <summary>"early 2022" for a third of a year, "late April 2022" for a third of a month.</summary>
    private static string? Third(EdtfDate date)
    {
        var (from, to) = (date.From, date.To);
        if (from.Year != to.Year || from.Year == 0)
        {
            return null;
        }

        var year = from.Year.ToString(CultureInfo.InvariantCulture);
        if (from.Day == 0 && to.Day == 0)
        {
            return (from.Month, to.Month) switch
            {
                (1, 4) => "early " + year,
                (5, 8) => "mid " + year,
                (9, 12) => "late " + year,
                _ => null,
            };
        }

        if (from.Month != to.Month || from.Month is 0 or > 12)
        {
            return null;
        }

        var month = MonthName(from.Month) + " " + year;
        return (from.Day, to.Day) switch
        {
            (1, 10) => "early " + month,
            (11, 20) => "mid " + month,
            (21, var last) when last == date.Latest.Day && last == DateTime.DaysInMonth(from.Year, from.Month) => "late " + month,
            _ => null,
        };
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
