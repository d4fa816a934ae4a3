namespace FanBot.Pictures.Timelines;

/// <summary>All claims of one value of one subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Value">The value.</param>
/// <param name="Claims">The claims by day, those without one first; at least one.</param>
internal sealed record TimelineRow(string Subject, string Value, IReadOnlyList<TimelineClaim> Claims)
{
    /// <summary>What holds of the value: that it was denied, where that was said last; else the surest, and of equally sure ones the newest.</summary>
    public TimelineClaim Decides { get; } = Claims[^1] is { Standing: TimelineStanding.Denied } denied
        ? denied
        : Claims.OrderBy(c => c.Standing).ThenByDescending(c => c.Day ?? DateOnly.MinValue).First();

    /// <summary>The day on which it came up, or null.</summary>
    public DateOnly? First { get; } = Claims.Min(c => c.Day);

    /// <summary>The day on which it was last said, or null.</summary>
    public DateOnly? Last { get; } = Claims.Max(c => c.Day);
}
