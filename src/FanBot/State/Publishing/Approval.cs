using FanBot.Discord;

namespace FanBot.State.Publishing;

/// <summary>A moderator has agreed that a snapshot shall go live.</summary>
/// <param name="At">When.</param>
/// <param name="Snapshot">Which.</param>
/// <param name="Moderator">Who.</param>
/// <param name="Reason">Why, in their words, or null.</param>
internal sealed record Approval(DateTimeOffset At, string Snapshot, Snowflake Moderator, string? Reason);
