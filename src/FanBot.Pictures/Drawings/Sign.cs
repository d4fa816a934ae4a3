namespace FanBot.Pictures.Drawings;

/// <summary>The form of a mark: one for each standing, so that nobody needs to see colours.</summary>
public enum Sign
{
    /// <summary>A filled disc.</summary>
    Disc,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>A hollow diamond.</summary>
    Diamond,

    /// <summary>A cross.</summary>
    Cross,
}
