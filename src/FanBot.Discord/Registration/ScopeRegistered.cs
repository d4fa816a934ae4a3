using System.Globalization;
using FanBot.Discord.Commands;

namespace FanBot.Discord.Registration;

/// <summary>Discord has the commands.</summary>
/// <param name="Scope">The place.</param>
/// <param name="Count">Commands there; at least 1.</param>
public sealed record ScopeRegistered(CommandScope Scope, int Count) : ScopeOutcome(Scope)
{
    /// <summary>A few words for a reader.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"registered {Count} {(Count == 1 ? "command" : "commands")}");
}
