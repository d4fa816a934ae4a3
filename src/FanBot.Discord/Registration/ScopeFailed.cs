using FanBot.Discord.Commands;

namespace FanBot.Discord.Registration;

/// <summary>Discord did not take the commands there.</summary>
/// <param name="Scope">The place.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Sentence">What to do; holds no secret.</param>
public sealed record ScopeFailed(CommandScope Scope, DiscordFault Fault, string Sentence) : ScopeOutcome(Scope)
{
    /// <summary>A few words for a reader.</summary>
    public override string ToString() => "failed. " + Sentence;
}
