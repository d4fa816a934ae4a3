using System.Text.RegularExpressions;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Commands;

/// <summary>What Discord takes as a command.</summary>
internal static partial class CommandRules
{
    /// <summary>What Discord would refuse, as a sentence; null where nothing is wrong.</summary>
    public static string? Problem(CommandDefinition command)
    {
        var where = $"The command '{command.Name}'";
        if (command.Type != CommandType.Slash)
        {
            return command.Name.Trim().Length is 0 or > DiscordLimits.CommandName ? $"{where} needs a name of 1 to {DiscordLimits.CommandName} characters."
                : command.Description.Length > 0 || command.Options.Count > 0 ? $"{where} is not a slash command, so it has no description and no options."
                : null;
        }

        return Named(where, command.Name, command.Description)
            ?? OptionsProblem(where, command.Options)
            ?? (Characters(command) > DiscordLimits.CommandCharacters ? $"{where} is longer than {DiscordLimits.CommandCharacters} characters in all." : null);
    }

    private static string? OptionsProblem(string where, IReadOnlyList<CommandOption> options)
    {
        if (options.Count > DiscordLimits.Options)
        {
            return $"{where} has more than {DiscordLimits.Options} options.";
        }

        if (options.Select(o => o.Name).Distinct(StringComparer.Ordinal).Count() < options.Count)
        {
            return $"{where} has two options of one name.";
        }

        if (options.SkipWhile(o => o.Required).Any(o => o.Required))
        {
            return $"{where} has an optional option before a required one.";
        }

        if (options.Any(IsCommand) && !options.All(IsCommand))
        {
            return $"{where} has both subcommands and values.";
        }

        return options.Select(o => OptionProblem($"{where}, option '{o.Name}'", o)).FirstOrDefault(p => p is not null);
    }

    private static string? OptionProblem(string where, CommandOption option)
    {
        if (Named(where + ",", option.Name, option.Description) is { } badName)
        {
            return badName;
        }

        if (option.Choices.Count > DiscordLimits.Choices)
        {
            return $"{where}, has more than {DiscordLimits.Choices} choices.";
        }

        if (option.Autocomplete && (option.Choices.Count > 0 || option.Type is not (OptionType.Text or OptionType.Number)))
        {
            return $"{where}, cannot have autocomplete.";
        }

        if (option.Choices.Any(c => option.Type != (c.Text is null ? OptionType.Number : OptionType.Text)))
        {
            return $"{where}, has a choice that is not of its type.";
        }

        if (option.MostCharacters is { } most && (option.Type != OptionType.Text || most is < 1 or > DiscordLimits.OptionText))
        {
            return $"{where}, cannot be limited to {most} characters.";
        }

        if (!IsCommand(option))
        {
            return option.Options.Count > 0 ? $"{where}, is a value, so nothing stands below it." : null;
        }

        // A group holds subcommands, and a subcommand values.
        return option.Required ? $"{where}, is a subcommand and cannot be required."
            : option.Options.Any(o => option.Type == OptionType.SubcommandGroup ? o.Type != OptionType.Subcommand : IsCommand(o))
                ? $"{where}, holds what cannot stand there."
            : OptionsProblem(where, option.Options);
    }

    private static string? Named(string where, string name, string description) =>
        !NamePattern().IsMatch(name) || name.Any(c => char.ToLowerInvariant(c) != c)
            ? $"{where} needs a name of 1 to {DiscordLimits.CommandName} letters, digits, '-' or '_' in lower case."
        : description.Trim().Length is 0 or > DiscordLimits.Description ? $"{where} needs a description of 1 to {DiscordLimits.Description} characters."
        : null;

    private static int Characters(CommandDefinition command) =>
        command.Name.Length + command.Description.Length + command.Options.Sum(Characters);

    private static int Characters(CommandOption option) =>
        option.Name.Length + option.Description.Length + option.Choices.Sum(c => c.Name.Length + (c.Text?.Length ?? 0)) + option.Options.Sum(Characters);

    private static bool IsCommand(CommandOption option) => option.Type is OptionType.Subcommand or OptionType.SubcommandGroup;

    // Discord also allows the signs of Devanagari and Thai, which no command here is written in.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
