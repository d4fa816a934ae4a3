using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answering;

namespace FanBot.Replies;

/// <summary>
/// What stands on a button, or on the form that it opens: all that is needed to answer when it is pressed, on any copy of the bot and after any
/// restart. Anybody can send one, so what it holds is only ever a question to ask again.
/// </summary>
/// <param name="Action">What the button does.</param>
/// <param name="Page">Page to turn to, from 0.</param>
/// <param name="Command">The command to ask again; a question without its words where they stand above the message.</param>
internal sealed record CustomId(ButtonAction Action, int Page, SlashCommand Command)
{
    /// <summary>Whether nothing was read for the answer: then nothing is when the button is pressed, so that it is the same answer.</summary>
    public bool IsUnread { get; init; }

    // Raised when the meaning changes, so that buttons of an older version are told from those of this one.
    private const string Version = "1";
    private const int Parts = 4;
    private const int MostPages = 1_000;
    private const int ShortestHeadline = 12;

    /// <summary>
    /// At most 100 characters; null where the command does not fit. The words of a question are left out then, since they
    /// stand above the answer, and a headline is shortened, since part of one is as good.
    /// </summary>
    public string? Write()
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{Version}|{(IsUnread ? char.ToUpperInvariant(Letter(Action)) : Letter(Action))}|{Page}|");
        return Shortened().Select(c => head + SlashCommandCode.Write(c)).FirstOrDefault(text => text.Length <= DiscordLimits.CustomId);
    }

    /// <summary>Reads one back; null where it is not of this version, or not ours at all.</summary>
    public static CustomId? TryParse(string text)
    {
        var parts = text.Split('|', Parts);
        return parts.Length == Parts && parts[0] == Version && Actions(parts[1].ToLowerInvariant()) is { } action
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < MostPages
            && SlashCommandCode.Read(parts[3]) is { } command
            ? new CustomId(action, page, command) { IsUnread = char.IsUpper(parts[1][0]) }
            : null;
    }

    private IEnumerable<SlashCommand> Shortened()
    {
        yield return Command;
        if (Command.Name == SlashCommandNames.Ask)
        {
            yield return With(SlashCommandOptions.Question, null);
        }
        else if (Command.Option(SlashCommandOptions.Article) is { } article)
        {
            for (var most = article.Length - 1; most >= ShortestHeadline; most--)
            {
                yield return With(SlashCommandOptions.Article, Shorten.Cut(article, most));
            }
        }
    }

    private SlashCommand With(string option, string? value)
    {
        var options = new Dictionary<string, string>(Command.Options, StringComparer.OrdinalIgnoreCase);
        options.Remove(option);
        if (value is not null)
        {
            options[option] = value;
        }

        return Command with { Options = options };
    }

    private static char Letter(ButtonAction action) => action switch
    {
        ButtonAction.Sources => 's',
        ButtonAction.Earlier => 'e',
        ButtonAction.List => 'l',
        ButtonAction.Form => 'f',
        ButtonAction.Helpful => 'h',
        ButtonAction.Wrong => 'w',
        _ => 'q',
    };

    private static ButtonAction? Actions(string letter) => letter switch
    {
        "s" => ButtonAction.Sources,
        "e" => ButtonAction.Earlier,
        "l" => ButtonAction.List,
        "q" => ButtonAction.Quotes,
        "f" => ButtonAction.Form,
        "h" => ButtonAction.Helpful,
        "w" => ButtonAction.Wrong,
        _ => null,
    };
}
