namespace FanBot.Discord.Commands;

/// <summary>A command as it is registered with Discord.</summary>
/// <remarks>Source: Discord's documentation, "Application Commands".</remarks>
public sealed record CommandDefinition
{
    /// <summary>A slash or message command, checked against what Discord takes.</summary>
    /// <param name="type">Where it is found.</param>
    /// <param name="name">For a slash command 1 to 32 letters, digits, "-" or "_" in lower case; else 1 to 32 characters.</param>
    /// <param name="description">For a slash command 1 to 100 characters; else empty.</param>
    /// <param name="options">For a slash command, its options or subcommands.</param>
    /// <exception cref="ArgumentException">Discord would refuse it; the message names what and where.</exception>
    public CommandDefinition(CommandType type, string name, string description, params IReadOnlyList<CommandOption> options)
    {
        (Type, Name, Description, Options) = (type, name, description, options);
        if (CommandRules.Problem(this) is { } problem)
        {
            throw new ArgumentException(problem, nameof(name));
        }
    }

    /// <summary>Where it is found.</summary>
    public CommandType Type { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What a member reads beside it.</summary>
    public string Description { get; }

    /// <summary>Its options or subcommands.</summary>
    public IReadOnlyList<CommandOption> Options { get; }

    /// <summary>What a member must be allowed to do to see it, unless the server's owner decides otherwise; null for nothing.</summary>
    public Permissions? DefaultMemberPermissions { get; init; }

    /// <summary>Where it can be used when it is registered globally.</summary>
    public IReadOnlyList<InteractionContext> Contexts { get; init; } = [InteractionContext.Guild, InteractionContext.BotDirectMessage];
}
