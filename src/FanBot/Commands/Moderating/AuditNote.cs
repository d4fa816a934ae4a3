using FanBot.State.Audit;

namespace FanBot.Commands.Moderating;

/// <summary>What a moderator did, as the audit will tell it; who, when and where from are added to it.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Target">To what, such as a snapshot or an article, or null.</param>
/// <param name="Reason">Why, in the moderator's words or in FanBot's, or null.</param>
internal sealed record AuditNote(AuditOutcome Outcome, string? Target = null, string? Reason = null)
{
    /// <summary>What was done, where the name of the subcommand does not say it, or null.</summary>
    public string? What { get; init; }
}
