using FanBot.Discord.Commands;

namespace FanBot.Discord.Registration;

/// <summary>
/// What registration did in one place. A closed set: <see cref="ScopeUnchanged"/>, <see cref="ScopeRegistered"/>,
/// <see cref="ScopeCleared"/> and <see cref="ScopeFailed"/>.
/// </summary>
/// <param name="Scope">The place.</param>
public abstract record ScopeOutcome(CommandScope Scope);
