using FanBot.Discord;

namespace FanBot.State.Publishing;

/// <summary>A snapshot that is kept aside until a moderator says that it shall go live.</summary>
/// <param name="At">When it was built.</param>
/// <param name="Snapshot">Its file name.</param>
/// <param name="Moderator">Who had it built, or null where it was the bot's start.</param>
/// <param name="Live">The snapshot that it was compared with, or null where none was live.</param>
/// <param name="Concerns">Why it did not go live by itself; none where it was only looked at.</param>
internal sealed record Candidate(DateTimeOffset At, string Snapshot, Snowflake? Moderator, string? Live, IReadOnlyList<Concern> Concerns)
{
    /// <summary>How many golden questions it answered as expected.</summary>
    public int Passed { get; init; }

    /// <summary>How many it did not.</summary>
    public int Failed { get; init; }
}
