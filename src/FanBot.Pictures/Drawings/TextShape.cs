namespace FanBot.Pictures.Drawings;

/// <summary>A line of text.</summary>
/// <param name="X">Where it is aligned at.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">Plain text that fits.</param>
/// <param name="Size">Height of the font.</param>
/// <param name="Ink">What it is drawn in.</param>
public sealed record TextShape(float X, float Y, string Text, float Size, Ink Ink) : Shape(Ink)
{
    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Which end of it stands at <see cref="X"/>.</summary>
    public Align Align { get; init; }
}
