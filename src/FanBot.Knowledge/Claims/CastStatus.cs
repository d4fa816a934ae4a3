namespace FanBot.Knowledge.Claims;

/// <summary>Whether a member of the cast was in the show before.</summary>
public enum CastStatus
{
    /// <summary>No article says.</summary>
    Unknown,

    /// <summary>New in this season.</summary>
    New,

    /// <summary>Was in an earlier season and is in this one.</summary>
    Returning,

    /// <summary>Was in an earlier season and is not in this one.</summary>
    Leaving,
}
