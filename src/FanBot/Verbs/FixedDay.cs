namespace FanBot.Verbs;

/// <summary>A clock on which it is noon of one day, in coordinated time: what <c>--today</c> sets.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    private readonly DateTimeOffset _now = new(day, new TimeOnly(12, 0), TimeSpan.Zero);

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;
}
