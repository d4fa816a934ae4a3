using FanBot.Discord.Commands;

namespace FanBot.Discord.Registration;

/// <summary>What was sent last is what would be sent now, so nothing was.</summary>
/// <param name="Scope">The place.</param>
/// <param name="Count">Commands there.</param>
public sealed record ScopeUnchanged(CommandScope Scope, int Count) : ScopeOutcome(Scope)
{
    /// <summary>A few words for a reader.</summary>
    public override string ToString() => "unchanged";
}
