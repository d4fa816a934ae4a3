using FanBot.Discord.Commands;

namespace FanBot.DiscordNet.Commands;

/// <summary>Our commands as the library registers them.</summary>
internal static class CommandMapper
{
    /// <summary>A command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="scope">Where it is registered: contexts and installation types are set only globally.</param>
    public static Library.ApplicationCommandProperties Of(CommandDefinition command, CommandScope scope)
    {
        Library.ApplicationCommandProperties properties = command.Type switch
        {
            CommandType.Slash => Slash(command),
            CommandType.Message => new Library.MessageCommandBuilder { Name = command.Name, DefaultMemberPermissions = Permissions(command) }.Build(),
            CommandType.User => new Library.UserCommandBuilder { Name = command.Name, DefaultMemberPermissions = Permissions(command) }.Build(),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.Type, "There is no such kind of command."),
        };

        // The builders tell "not set" from "set to null" for slash commands only.
        properties.ContextTypes = scope.GuildId is null ? Contexts(command).ToHashSet() : Library.Optional<HashSet<Library.InteractionContextType>>.Unspecified;
        properties.IntegrationTypes = scope.GuildId is null
            ? new HashSet<Library.ApplicationIntegrationType> { Library.ApplicationIntegrationType.GuildInstall }
            : Library.Optional<HashSet<Library.ApplicationIntegrationType>>.Unspecified;
        return properties;
    }

    /// <summary>Where a global command can be used.</summary>
    public static IEnumerable<Library.InteractionContextType> Contexts(CommandDefinition command) =>
        command.Contexts.Select(c => (Library.InteractionContextType)(int)c);

    /// <summary>What fills an option; the numbers are Discord's on both sides.</summary>
    public static Library.ApplicationCommandOptionType TypeOf(OptionType type) => (Library.ApplicationCommandOptionType)(int)type;

    private static Library.SlashCommandProperties Slash(CommandDefinition command)
    {
        var builder = new Library.SlashCommandBuilder
        {
            Name = command.Name,
            Description = command.Description,
            DefaultMemberPermissions = Permissions(command),
        };
        foreach (var option in command.Options)
        {
            builder.AddOption(Option(option));
        }

        return builder.Build();
    }

    private static Library.SlashCommandOptionBuilder Option(CommandOption option)
    {
        var builder = new Library.SlashCommandOptionBuilder
        {
            Type = TypeOf(option.Type),
            Name = option.Name,
            Description = option.Description,
            IsRequired = option.Required ? true : null,
            IsAutocomplete = option.Autocomplete,
            MinValue = option.Least,
            MaxValue = option.Most,
            MaxLength = option.MostCharacters,
        };
        foreach (var choice in option.Choices)
        {
            _ = choice.Text is { } text ? builder.AddChoice(choice.Name, text) : builder.AddChoice(choice.Name, choice.Number!.Value);
        }

        foreach (var below in option.Options)
        {
            builder.AddOption(Option(below));
        }

        return builder;
    }

    private static Library.GuildPermission? Permissions(CommandDefinition command) =>
        command.DefaultMemberPermissions is { } permissions ? (Library.GuildPermission)(ulong)permissions : null;
}
