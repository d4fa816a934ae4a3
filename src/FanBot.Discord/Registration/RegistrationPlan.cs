using FanBot.Discord.Commands;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Registration;

/// <summary>Which commands shall stand where.</summary>
public sealed class RegistrationPlan
{
    private RegistrationPlan(IReadOnlyList<KeyValuePair<CommandScope, IReadOnlyList<CommandDefinition>>> scopes) => Scopes = scopes;

    /// <summary>All commands of each place. The global one is always there, and places without commands come first.</summary>
    public IReadOnlyList<KeyValuePair<CommandScope, IReadOnlyList<CommandDefinition>>> Scopes { get; }

    /// <summary>Makes the plan.</summary>
    /// <param name="member">Commands for everybody: global, or in <paramref name="tryGuild"/> alone.</param>
    /// <param name="home">Commands for the home servers and nowhere else.</param>
    /// <param name="tryGuild">The server in which the member commands are tried, or null.</param>
    /// <param name="homeGuilds">The home servers.</param>
    /// <param name="cleared">Servers from which commands of an earlier plan shall go; one that has a place in this plan keeps it.</param>
    /// <exception cref="ArgumentException">
    /// One command would stand both globally and in a server, or twice in one place, or a place would have more commands
    /// than Discord takes.
    /// </exception>
    public static RegistrationPlan Create(
        IReadOnlyList<CommandDefinition> member,
        IReadOnlyList<CommandDefinition> home,
        Snowflake? tryGuild,
        IEnumerable<Snowflake> homeGuilds,
        IEnumerable<Snowflake>? cleared = null)
    {
        var scopes = new Dictionary<CommandScope, IReadOnlyList<CommandDefinition>> { [CommandScope.Global] = tryGuild is null ? member : [] };
        if (tryGuild is { } guild)
        {
            scopes[new CommandScope(guild)] = member;
        }

        foreach (var homeGuild in homeGuilds.Distinct())
        {
            scopes[new CommandScope(homeGuild)] = homeGuild == tryGuild ? [.. member, .. home] : home;
        }

        foreach (var left in cleared ?? [])
        {
            scopes.TryAdd(new CommandScope(left), []);
        }

        Check(scopes);

        // A command leaves its old place before it comes to its new one, so a member never sees it twice.
        return new RegistrationPlan([.. scopes.OrderBy(s => s.Value.Count > 0).ThenBy(s => s.Key.GuildId?.Value ?? 0)]);
    }

    private static void Check(Dictionary<CommandScope, IReadOnlyList<CommandDefinition>> scopes)
    {
        foreach (var (scope, commands) in scopes)
        {
            AtMost(DiscordLimits.SlashCommands, CommandType.Slash, scope, commands);
            AtMost(DiscordLimits.UserCommands, CommandType.User, scope, commands);
            AtMost(DiscordLimits.MessageCommands, CommandType.Message, scope, commands);
            if (commands.CountBy(Key).FirstOrDefault(c => c.Value > 1) is { Value: > 1, Key: var twice })
            {
                throw new ArgumentException($"The command '{twice.Name}' stands twice in the commands of {scope}.", nameof(scopes));
            }
        }

        var everywhere = scopes[CommandScope.Global].Select(Key).ToHashSet();
        if (scopes.Where(s => s.Key != CommandScope.Global).SelectMany(s => s.Value).FirstOrDefault(c => everywhere.Contains(Key(c))) is { } both)
        {
            throw new ArgumentException(
                $"The command '{both.Name}' stands both globally and in a server, so members there would see it twice.", nameof(scopes));
        }
    }

    private static void AtMost(int most, CommandType type, CommandScope scope, IReadOnlyList<CommandDefinition> commands)
    {
        if (commands.Count(c => c.Type == type) > most)
        {
            throw new ArgumentException($"The commands of {scope} are too many: Discord takes {most} of the kind '{type}'.", nameof(commands));
        }
    }

    private static (CommandType Type, string Name) Key(CommandDefinition command) => (command.Type, command.Name);
}
