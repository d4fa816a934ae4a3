namespace FanBot.Knowledge.Claims;

/// <summary>How sure a claim's source is, by its own wording.</summary>
public enum Standing
{
    /// <summary>Announced or confirmed by the makers or the platform.</summary>
    Official,

    /// <summary>Stated as fact by the article.</summary>
    Reported,

    /// <summary>A guess, hope, rumour or prediction.</summary>
    Speculation,

    /// <summary>Stated not to be so.</summary>
    Denied,
}
