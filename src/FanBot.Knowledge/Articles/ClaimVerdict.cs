namespace FanBot.Knowledge.Articles;

/// <summary>What a moderator takes something for that an article states.</summary>
public enum ClaimVerdict
{
    /// <summary>Not so, or not what the article says: it is not used.</summary>
    Wrong,

    /// <summary>Announced or confirmed by the makers or the platform.</summary>
    Official,

    /// <summary>Stated as fact by the article.</summary>
    Reported,

    /// <summary>A guess, hope, rumour or prediction.</summary>
    Speculation,

    /// <summary>Stated not to be so.</summary>
    Denied,
}
