namespace FanBot.Pictures.Timelines;

/// <summary>Claims of one value and standing that share a mark.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Claims">The claims; at least one.</param>
internal sealed record PlacedMark(float X, IReadOnlyList<TimelineClaim> Claims)
{
    public TimelineStanding Standing => Claims[0].Standing;

    /// <summary>What stands behind it where it stands for several; else empty.</summary>
    public string Count => Claims.Count > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\u00D7{Claims.Count}") : "";
}
