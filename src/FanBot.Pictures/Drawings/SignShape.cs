namespace FanBot.Pictures.Drawings;

/// <summary>A mark.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Sign">Its form.</param>
/// <param name="Ink">What it is drawn in.</param>
public sealed record SignShape(float X, float Y, Sign Sign, Ink Ink) : Shape(Ink)
{
    /// <summary>Half of how wide and high every mark is.</summary>
    public const float Radius = 5;

    /// <summary>What it stands for, for those who point at it or do not see it; null for one that stands beside its words.</summary>
    public string? Words { get; init; }

    /// <summary>Where it leads, or null.</summary>
    public string? Link { get; init; }
}
