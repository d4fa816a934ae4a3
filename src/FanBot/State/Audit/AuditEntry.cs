using FanBot.Discord;

namespace FanBot.State.Audit;

/// <summary>Something that a moderator did.</summary>
/// <param name="At">When.</param>
/// <param name="Moderator">Who.</param>
/// <param name="Server">From where.</param>
/// <param name="What">The subcommand, as "rollback".</param>
/// <param name="Target">To what, such as a snapshot or an article, or null.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why, in the moderator's words or in FanBot's, or null.</param>
internal sealed record AuditEntry(
    DateTimeOffset At, Snowflake Moderator, Snowflake Server, string What, string? Target, AuditOutcome Outcome, string? Reason)
{
    /// <summary>Its number, in the order of writing; 0 before it is written.</summary>
    public long Id { get; init; }
}
