namespace FanBot.Pictures.Timelines;

/// <summary>Where days stand between two edges.</summary>
/// <param name="from">The earliest day.</param>
/// <param name="to">The latest day.</param>
/// <param name="left">Where the earliest stands.</param>
/// <param name="right">Where the latest stands.</param>
internal sealed class TimeAxis(DateOnly from, DateOnly to, float left, float right)
{
    private const int MostYears = 5;

    public DateOnly From => from;

    public DateOnly To => to;

    /// <summary>Where a day stands. Where all are one day, that stands in the middle.</summary>
    public float Of(DateOnly day) => from == to
        ? (left + right) / 2
        : left + ((right - left) * (day.DayNumber - from.DayNumber) / (to.DayNumber - from.DayNumber));

    /// <summary>The years that begin between the edges; of many years some.</summary>
    public IEnumerable<int> Years()
    {
        var first = from is { Month: 1, Day: 1 } ? from.Year : from.Year + 1;
        var step = Math.Max(1, (to.Year - first + MostYears) / MostYears);
        for (var year = first; year <= to.Year; year += step)
        {
            yield return year;
        }
    }
}
