using System.Text.RegularExpressions;
using FanBot.Discord.Messages;

namespace FanBot.Discord.Commands;

/// <summary>What Discord takes as a command.</summary>
internal static partial class CommandRules
{
    private const int MostNesting = 2;

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
            ?? OptionsProblem(where, command.Options, 0)
            ?? (Characters(command) > DiscordLimits.CommandCharacters ? $"{where} is longer than {DiscordLimits.CommandCharacters} characters in all." : null);
    }

    private static string? OptionsProblem(string where, IReadOnlyList<CommandOption> options, int depth)
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

        return options.Select(o => OptionProblem($"{where}, option '{o.Name}',", o, depth)).FirstOrDefault(p => p is not null);
    }

    private static string? OptionProblem(string where, CommandOption option, int depth)
    {
        if (Named(where, option.Name, option.Description) is { } badName)
        {
            return badName;
        }

        if (option.Choices.Count > DiscordLimits.Choices)
        {
            return $"{where} has more than {DiscordLimits.Choices} choices.";
        }

        if (option.Autocomplete && (option.Choices.Count > 0 || option.Type is not (OptionType.Text or OptionType.Number)))
        {
            return $"{where} cannot have autocomplete.";
        }

        if (!IsCommand(option))
        {
            return option.Options.Count > 0 ? $"{where} is a value, so nothing stands below it." : null;
        }

        return option.Required ? $"{where} is a subcommand and cannot be required."
            : depth >= MostNesting ? $"{where} is nested too deep."
            : OptionsProblem(where, option.Options, depth + 1);
    }

    private static string? Named(string where, string name, string description) =>
        !NamePattern().IsMatch(name) || name.Any(c => char.ToLowerInvariant(c) != c) ? $"{where} needs a name of 1 to {DiscordLimits.CommandName} letters, digits, '-' or '_' in lower case."
        : description.Trim().Length is 0 or > DiscordLimits.Description ? $"{where} needs a description of 1 to {DiscordLimits.Description} characters."
        : null;

    private static int Characters(CommandDefinition command) =>
        command.Name.Length + command.Description.Length + command.Options.Sum(Characters);

    private static int Characters(CommandOption option) =>
        option.Name.Length + option.Description.Length + option.Choices.Sum(c => c.Name.Length + (c.Text?.Length ?? 0)) + option.Options.Sum(Characters);

    private static bool IsCommand(CommandOption option) => option.Type is OptionType.Subcommand or OptionType.SubcommandGroup;

    // Discord also allows the signs of Devanagari and Thai, which no command here is written in.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
