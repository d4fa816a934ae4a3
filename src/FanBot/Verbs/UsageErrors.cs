using System.CommandLine;
using System.CommandLine.Parsing;

namespace FanBot.Verbs;

/// <summary>Turns what the parser found wrong into one sentence.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong with the command line, or null.</summary>
    public static string? Of(ParseResult parsed)
    {
        var unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : MistypedOption(parsed);
        if (parsed.Errors.Count == 0 && unknown is null)
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var atRoot = command is RootCommand;
        var help = atRoot ? "fanbot --help" : $"fanbot {command.Name} --help";
        var problem = unknown switch
        {
            null => parsed.Errors[0].Message,
            ['-', ..] => $"There is no option '{unknown}' here.",
            _ when atRoot => $"'{unknown}' is not a verb. The verbs are {Verbs(command)}.",
            _ => $"'{unknown}' is one argument too many for '{command.Name}'.",
        };
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

    private static string Verbs(Command root) => string.Join(", ", root.Subcommands.Select(c => c.Name));
}
