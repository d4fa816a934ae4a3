using FanBot.Discord;

namespace FanBot.State.Publishing;

/// <summary>A snapshot became the live one.</summary>
/// <param name="At">When.</param>
/// <param name="Snapshot">Its file name.</param>
/// <param name="How">By what.</param>
/// <param name="Moderator">By whom, or null where no moderator had a hand in it.</param>
/// <param name="Why">Why, in the moderator's words, or null.</param>
internal sealed record WentLive(DateTimeOffset At, string Snapshot, WentLiveHow How, Snowflake? Moderator = null, string? Why = null)
{
    /// <summary>The one that was live before, or null.</summary>
    public string? Before { get; init; }

    /// <summary>How many golden questions it answered as expected, or null where they were not asked.</summary>
    public int? Passed { get; init; }

    /// <summary>How many it did not, or null.</summary>
    public int? Failed { get; init; }
}
