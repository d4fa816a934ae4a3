using FanBot.Discord;
using FanBot.State.Publishing;

namespace FanBot.Editions.Publishing;

/// <summary>What a build is for.</summary>
/// <param name="How">Whether the bot starts or a moderator reloads.</param>
/// <param name="Moderator">Who, or null for the bot itself.</param>
internal sealed record BuildWish(WentLiveHow How, Snowflake? Moderator = null)
{
    /// <summary>The bot's own at its start.</summary>
    public static BuildWish Start { get; } = new(WentLiveHow.Start);

    /// <summary>Whether it waits for a build that runs, to begin after it; else it is refused then.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether nothing shall go live, however good it is.</summary>
    public bool OnlyLook { get; init; }
}
