using System.Security.Cryptography;
using Discord.Rest;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;
using FanBot.Discord.Registration;
using FanBot.DiscordNet.Commands;
using Microsoft.Extensions.Logging;

namespace FanBot.DiscordNet.Registration;

/// <summary>Brings Discord's lists of commands to a plan, each in one request, and only where Discord has others.</summary>
/// <remarks>
/// The file is the built-in client's: it tells which servers an earlier plan used, so that they can be cleared, and is
/// kept such that one client can follow the other.
/// </remarks>
/// <param name="rest">Discord; logged in.</param>
/// <param name="stateFile">The file in which it is remembered where commands stand; made when it is missing.</param>
/// <param name="logger">Hears what was done in each place.</param>
internal sealed class LibraryRegistrar(DiscordRestClient rest, string stateFile, ILogger<LibraryRegistrar> logger)
{
    /// <summary>Registers the commands of a plan, and clears the places that an earlier plan used and this one does not.</summary>
    /// <returns>What came of each place, in the order in which they were worked on. One that failed does not stop the others.</returns>
    /// <exception cref="DiscordException">The token is wrong, so no place can be reached.</exception>
    public async Task<IReadOnlyList<ScopeOutcome>> RegisterAsync(Snowflake applicationId, RegistrationPlan plan, CancellationToken cancellationToken)
    {
        var state = RegistrationState.Read(stateFile, applicationId);
        var planned = plan.Scopes.Select(s => s.Key).ToHashSet();
        var outcomes = new List<ScopeOutcome>();
        foreach (var scope in state.Scopes.Where(s => !planned.Contains(s)))
        {
            outcomes.Add(await InAsync(scope, state, () => LeaveAsync(scope, state, cancellationToken)).ConfigureAwait(false));
        }

        foreach (var (scope, commands) in plan.Scopes)
        {
            outcomes.Add(await InAsync(scope, state, () => BringAsync(scope, commands, state, cancellationToken)).ConfigureAwait(false));
        }

        return outcomes;
    }

    private async Task<ScopeOutcome> BringAsync(
        CommandScope scope, IReadOnlyList<CommandDefinition> commands, RegistrationState state, CancellationToken cancellationToken)
    {
        var same = CommandComparison.AreSame(commands, await GetAsync(scope, cancellationToken).ConfigureAwait(false), scope);
        if (!same)
        {
            await OverwriteAsync(scope, commands, cancellationToken).ConfigureAwait(false);
        }

        state.Remember(scope, Convert.ToHexStringLower(SHA256.HashData(CommandWriter.Write(commands, scope))));
        return same ? new ScopeUnchanged(scope, commands.Count)
            : commands.Count > 0 ? new ScopeRegistered(scope, commands.Count)
            : new ScopeCleared(scope);
    }

    private async Task<ScopeOutcome> LeaveAsync(CommandScope scope, RegistrationState state, CancellationToken cancellationToken)
    {
        try
        {
            await OverwriteAsync(scope, [], cancellationToken).ConfigureAwait(false);
        }
        catch (Exception refused) when (LibraryFaults.Of(refused, "") is { Fault: DiscordFault.Forbidden or DiscordFault.NotFound })
        {
            // The bot is no longer a member there, so its commands are gone with it.
        }

        state.Forget(scope);
        return new ScopeCleared(scope);
    }

    /// <summary>Works on one place, tells the log of it and notes it.</summary>
    private async Task<ScopeOutcome> InAsync(CommandScope scope, RegistrationState state, Func<Task<ScopeOutcome>> work)
    {
        ScopeOutcome outcome;
        try
        {
            outcome = await work().ConfigureAwait(false);
            Log.Registered(logger, scope, outcome);
        }
        catch (Exception failed) when (LibraryFaults.Of(failed, "register commands") is { } fault)
        {
            if (fault.Fault == DiscordFault.WrongToken)
            {
                throw fault;
            }

            Note(scope, state, fault.Fault);
            outcome = new ScopeFailed(scope, fault.Fault, fault.Message);
            Log.NotRegistered(logger, scope, outcome);
        }

        Save(state);
        return outcome;
    }

    private static void Note(CommandScope scope, RegistrationState state, DiscordFault fault)
    {
        if (fault is DiscordFault.Forbidden or DiscordFault.NotFound)
        {
            state.Forget(scope);
        }
        else
        {
            // A request that was sent and not answered may have been done.
            state.Doubt(scope);
        }
    }

    private async Task<IReadOnlyCollection<Library.IApplicationCommand>> GetAsync(CommandScope scope, CancellationToken cancellationToken)
    {
        var options = new Library.RequestOptions { CancelToken = cancellationToken };
        return scope.GuildId is { } guild
            ? await rest.GetGuildApplicationCommands(guild.Value, options: options).ConfigureAwait(false)
            : await rest.GetGlobalApplicationCommands(options: options).ConfigureAwait(false);
    }

    private async Task OverwriteAsync(CommandScope scope, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken)
    {
        var options = new Library.RequestOptions { CancelToken = cancellationToken };
        Library.ApplicationCommandProperties[] properties = [.. commands.Select(c => CommandMapper.Of(c, scope))];
        if (scope.GuildId is { } guild)
        {
            await rest.BulkOverwriteGuildCommands(properties, guild.Value, options).ConfigureAwait(false);
        }
        else
        {
            await rest.BulkOverwriteGlobalCommands(properties, options).ConfigureAwait(false);
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
