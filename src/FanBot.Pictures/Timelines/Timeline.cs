namespace FanBot.Pictures.Timelines;

/// <summary>How the claims on something came up, one after the other.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Claims">The claims; subjects are shown in the order in which they come up here.</param>
public sealed record Timeline(string Title, IReadOnlyList<TimelineClaim> Claims);
