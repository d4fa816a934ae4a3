namespace FanBot.Pictures.Drawings;

/// <summary>A straight line.</summary>
/// <param name="X1">Left end.</param>
/// <param name="Y1">Upper end.</param>
/// <param name="X2">Right end.</param>
/// <param name="Y2">Lower end.</param>
/// <param name="Ink">What it is drawn in.</param>
public sealed record LineShape(float X1, float Y1, float X2, float Y2, Ink Ink) : Shape(Ink)
{
    /// <summary>How thick it is.</summary>
    public float Thickness { get; init; } = 1;
}
