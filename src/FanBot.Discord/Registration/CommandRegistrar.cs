using System.Security.Cryptography;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;
using FanBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Registration;

/// <summary>Brings Discord's lists of commands to a plan, sending only what changed since the last time.</summary>
/// <remarks>
/// What changed is told from a file, not from Discord: where somebody else changed the commands, or the bot left a server
/// and came back, only a forced registration repairs them. A server that an earlier plan used is known from the file
/// alone: where that is lost, it must be named to be cleared.
/// </remarks>
/// <param name="rest">Discord.</param>
/// <param name="stateFile">The file in which it is remembered what was sent; made when it is missing.</param>
/// <param name="logger">Hears what was done in each place.</param>
public sealed class CommandRegistrar(DiscordRest rest, string stateFile, ILogger<CommandRegistrar> logger)
{
    /// <summary>Registers the commands of a plan, and clears the places that an earlier plan used and this one does not.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="plan">What shall stand where.</param>
    /// <param name="force">Whether to send what did not change too.</param>
    /// <param name="cancellationToken">Stops between places or in one; what was done is remembered.</param>
    /// <returns>What came of each place, in the order in which they were worked on. One that failed does not stop the others.</returns>
    /// <exception cref="DiscordException">The token is wrong, so no place can be reached.</exception>
    public async Task<IReadOnlyList<ScopeOutcome>> RegisterAsync(
        Snowflake applicationId, RegistrationPlan plan, bool force, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var state = RegistrationState.Read(stateFile, applicationId);
        var planned = plan.Scopes.Select(s => s.Key).ToHashSet();
        var outcomes = new List<ScopeOutcome>();
        foreach (var scope in state.Scopes.Where(s => !planned.Contains(s)))
        {
            Add(await LeaveAsync(applicationId, scope, state, cancellationToken).ConfigureAwait(false));
        }

        foreach (var (scope, commands) in plan.Scopes)
        {
            Add(await OverwriteAsync(applicationId, scope, commands, state, force, cancellationToken).ConfigureAwait(false));
        }

        return outcomes;

        void Add(ScopeOutcome outcome)
        {
            if (outcome is ScopeFailed)
            {
                Log.NotRegistered(logger, outcome.Scope, outcome);
            }
            else
            {
                Log.Registered(logger, outcome.Scope, outcome);
            }

            outcomes.Add(outcome);
        }
    }

    private async Task<ScopeOutcome> OverwriteAsync(
        Snowflake applicationId,
        CommandScope scope,
        IReadOnlyList<CommandDefinition> commands,
        RegistrationState state,
        bool force,
        CancellationToken cancellationToken)
    {
        var body = CommandWriter.Write(commands, scope);
        var hash = Convert.ToHexStringLower(SHA256.HashData(body));
        if (!force && state.Has(scope, hash))
        {
            return new ScopeUnchanged(scope, commands.Count);
        }

        var failed = await SendAsync(applicationId, scope, body, state, cancellationToken).ConfigureAwait(false);
        if (failed is not null)
        {
            return failed;
        }

        state.Remember(scope, hash);
        Save(state);
        return commands.Count > 0 ? new ScopeRegistered(scope, commands.Count) : new ScopeCleared(scope);
    }

    private async Task<ScopeOutcome> LeaveAsync(Snowflake applicationId, CommandScope scope, RegistrationState state, CancellationToken cancellationToken)
    {
        var failed = await SendAsync(applicationId, scope, CommandWriter.Write([], scope), state, cancellationToken).ConfigureAwait(false);
        if (failed is not null and not { Fault: DiscordFault.Forbidden or DiscordFault.NotFound })
        {
            return failed;
        }

        // Where the bot is no longer a member, its commands are gone with it.
        state.Forget(scope);
        Save(state);
        return new ScopeCleared(scope);
    }

    private async Task<ScopeFailed?> SendAsync(
        Snowflake applicationId, CommandScope scope, byte[] body, RegistrationState state, CancellationToken cancellationToken)
    {
        try
        {
            await rest.SendCommandsAsync(applicationId, scope, body, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (DiscordException failed) when (failed.Fault != DiscordFault.WrongToken)
        {
            if (failed.Fault is DiscordFault.Forbidden or DiscordFault.NotFound)
            {
                state.Forget(scope);
            }
            else
            {
                // A request that was sent and not answered may have been done.
                state.Doubt(scope);
            }

            Save(state);
            return new ScopeFailed(scope, failed.Fault, failed.Message);
        }
    }

    private void Save(RegistrationState state)
    {
        try
        {
            state.Save();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            Log.StateNotKept(logger, unwritable.Message);
        }
    }
}
