namespace FanBot.Discord;

/// <summary>What went wrong with Discord.</summary>
public enum DiscordFault
{
    /// <summary>The token is wrong or was reset (401).</summary>
    WrongToken,

    /// <summary>The bot may not do this there (403), or is not a member of the server.</summary>
    Forbidden,

    /// <summary>It is not there, or its time is over (404).</summary>
    NotFound,

    /// <summary>Discord does not take what was sent (400): a fault of this client.</summary>
    Refused,

    /// <summary>Too many requests, also after waiting as long as Discord asked for (429).</summary>
    RateLimited,

    /// <summary>Discord cannot be reached, fails (5xx), or answers with something that is not its API.</summary>
    Unavailable,
}
