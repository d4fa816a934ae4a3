namespace FanBot.Pictures.Drawings;

/// <summary>What a shape is drawn in; which colour that is, the one who draws knows.</summary>
public enum Ink
{
    /// <summary>What everything stands on, to keep what lies behind from showing through.</summary>
    Ground,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Text of less weight, and the way between the marks of a row.</summary>
    Muted,

    /// <summary>Lines in the background.</summary>
    Line,

    /// <summary>What is official.</summary>
    Official,

    /// <summary>What is reported.</summary>
    Reported,

    /// <summary>Speculation.</summary>
    Speculation,

    /// <summary>What is denied.</summary>
    Denied,
}
