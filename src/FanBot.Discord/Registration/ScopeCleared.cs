using FanBot.Discord.Commands;

namespace FanBot.Discord.Registration;

/// <summary>No commands stand there any more.</summary>
/// <param name="Scope">The place.</param>
public sealed record ScopeCleared(CommandScope Scope) : ScopeOutcome(Scope)
{
    /// <summary>A few words for a reader.</summary>
    public override string ToString() => "cleared";
}
