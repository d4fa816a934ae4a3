namespace FanBot.Pictures.Drawings;

/// <summary>Which end of a text stands at its place.</summary>
public enum Align
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}
