namespace FanBot.Pictures.Drawings;

/// <summary>A picture before it is written: where everything stands.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Title">What it is.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Shapes">What is drawn, from back to front.</param>
public sealed record Drawing(float Width, float Height, string Title, string Description, IReadOnlyList<Shape> Shapes);
