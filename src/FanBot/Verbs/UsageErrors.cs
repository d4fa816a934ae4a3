using System.CommandLine;
using System.CommandLine.Parsing;
using FanBot.Knowledge.Text;
using FanBot.Printing;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary>Turns what the parser found wrong into one sentence. Of an argument no more is repeated than what it is called: the rest may be a secret.</summary>
internal static class UsageErrors
{
    private const int Similar = 70;
    private const int Longest = 24;

    /// <summary>What is wrong with the command line, or null.</summary>
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : MistypedOption(parsed);
        var early = unknown ?? OptionBeforeVerb(parsed);
        if (parsed.Errors.Count == 0 && early is null)
        {
            return null;
        }

        var atRoot = command is RootCommand;
        var help = atRoot ? "fanbot --help" : $"fanbot {command.Name} --help";
        var problem = early is null ? parsed.Errors[0].Message
            : !atRoot && command.Options.FirstOrDefault(o => o.Name == Shown(early)) is { } option && StandsBefore(parsed, early)
                ? $"'{option.Name}' stands before the verb. Write it behind: 'fanbot {command.Name} {$"{option.Name} {option.HelpName}".TrimEnd()}'."
            : early.StartsWith('-') ? $"There is no option '{Shown(early)}' here.{Meant(early, command)}"
            : atRoot ? $"'{Shown(early)}' is not a verb. The verbs are {Verbs(command)}."
            : $"'{Shown(early)}' is one argument too many for '{command.Name}'.";
        return $"{problem} See '{help}'.";
    }

    /// <summary>
    /// An argument that begins with a dash, which the parser takes for a question: "--jsno" is a slip, and a question
    /// that really begins so can be written behind "--".
    /// </summary>
    private static string? MistypedOption(ParseResult parsed) =>
        parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash)
            ? null
            : parsed.Tokens.FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal))?.Value;

    /// <summary>An option of the bot itself where a verb follows, which would not see it.</summary>
    private static string? OptionBeforeVerb(ParseResult parsed) => parsed.CommandResult.Command is RootCommand
        ? null
        : parsed.RootCommandResult.Children.OfType<OptionResult>().FirstOrDefault(o => o is { Implicit: false, Option.Recursive: false })?.Option.Name;

    private static bool StandsBefore(ParseResult parsed, string option) => parsed.Tokens
        .TakeWhile(t => t.Type != TokenType.Command)
        .Any(t => Shown(t.Value) == Shown(option));

    private static string Meant(string option, Command command)
    {
        var written = Shown(option).TrimStart('-');
        var best = command.Options.Select(o => o.Name).MaxBy(name => EditDistance.Likeness(name.TrimStart('-'), written));
        return best is not null && EditDistance.Likeness(best.TrimStart('-'), written) >= Similar ? $" Did you mean '{best}'?"
            : MisspeltSetting.Nearest(written) is { } setting ? $" Did you mean '--{setting}=VALUE'?"
            : "";
    }

    private static string Shown(string argument) =>
        PlainText.OneLine(argument.Split('=', 2)[0]) is { Length: > Longest } name ? name[..Longest] + "\u2026" : PlainText.OneLine(argument.Split('=', 2)[0]);

    private static string Verbs(Command root) => string.Join(", ", root.Subcommands.Select(c => c.Name));
}
