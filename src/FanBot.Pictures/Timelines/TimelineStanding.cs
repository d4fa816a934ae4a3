namespace FanBot.Pictures.Timelines;

/// <summary>How sure a claim is, surest first.</summary>
public enum TimelineStanding
{
    /// <summary>Announced by the makers.</summary>
    Official,

    /// <summary>Stated as fact.</summary>
    Reported,

    /// <summary>A guess or rumour.</summary>
    Speculation,

    /// <summary>Stated not to be so.</summary>
    Denied,
}
