namespace FanBot.Pictures.Drawings;

/// <summary>Something that is drawn. A closed set: <see cref="TextShape"/>, <see cref="LineShape"/> and <see cref="SignShape"/>.</summary>
public abstract record Shape
{
    private protected Shape(Ink ink) => Ink = ink;

    /// <summary>What it is drawn in.</summary>
    public Ink Ink { get; }
}
