using FanBot.Knowledge.Text.Dates;

namespace FanBot.Verbs;

/// <summary>Reads the dates of the command line.</summary>
internal static class DateArgument
{
    /// <summary>The last day that an EDTF date can mean (2023-01 is 31 January 2023); null for null.</summary>
    /// <exception cref="UsageException"><paramref name="text"/> is not a date with a year.</exception>
    public static DateOnly? LastDay(string option, string? text) =>
        text is null ? null
        : EdtfDate.TryParse(text, out var date) && date.HasYear ? date.Latest
        : throw new UsageException($"'{text}' is not a date for {option}. Write a day such as 2023-01-31, or a month such as 2023-01.");

    /// <summary>A day; null for null.</summary>
    /// <exception cref="UsageException"><paramref name="text"/> is not a day.</exception>
    public static DateOnly? Day(string option, string? text) =>
        text is null ? null
        : EdtfDate.TryParse(text, out var date) && date is { IsDay: true, HasYear: true } ? date.Earliest
        : throw new UsageException($"'{text}' is not a day for {option}. Write it like 2023-01-31.");
}
