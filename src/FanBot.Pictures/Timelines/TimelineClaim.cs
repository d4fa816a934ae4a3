namespace FanBot.Pictures.Timelines;

/// <summary>A claim on a timeline. Texts may be anything.</summary>
/// <param name="Subject">What it is about: "Season 2 release".</param>
/// <param name="Value">What it says: "8 August 2031".</param>
/// <param name="Standing">How sure it is.</param>
/// <param name="Day">The day from which its article speaks, or null where that is not known.</param>
/// <param name="When">The same as people read it: "29 April 2031".</param>
/// <param name="Source">Who says it.</param>
public sealed record TimelineClaim(string Subject, string Value, TimelineStanding Standing, DateOnly? Day, string When, string Source)
{
    /// <summary>Where more of it stands, or null.</summary>
    public string? Link { get; init; }
}
