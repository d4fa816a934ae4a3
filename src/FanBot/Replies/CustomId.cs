using System.Globalization;
using FanBot.Discord.Messages;

namespace FanBot.Replies;

/// <summary>
/// What stands on a button: all that is needed to answer when it is pressed, on any copy of the bot and after any
/// restart. Anybody can send one, so what it holds is only ever a question to ask again.
/// </summary>
/// <param name="Action">What the button does.</param>
/// <param name="Page">Page to turn to, from 0.</param>
/// <param name="Query">The command as text; empty where it was too long, and then it stands above the message.</param>
internal sealed record CustomId(ButtonAction Action, int Page, string Query)
{
    // Raised when the meaning changes, so that buttons of an older version are told from those of this one.
    private const string Version = "1";
    private const int Parts = 4;
    private const int MostPages = 1_000;

    /// <summary>At most 100 characters; a query that does not fit is left out.</summary>
    public override string ToString()
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{Version}|{Letter(Action)}|{Page}|");
        return head.Length + Query.Length <= DiscordLimits.CustomId ? head + Query : head;
    }

    /// <summary>Reads one back; null where it is not of this version, or not ours at all.</summary>
    public static CustomId? TryParse(string text)
    {
        var parts = text.Split('|', Parts);
        return parts.Length == Parts && parts[0] == Version && Actions(parts[1]) is { } action
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < MostPages
            ? new CustomId(action, page, parts[3])
            : null;
    }

    private static char Letter(ButtonAction action) => action switch
    {
        ButtonAction.Sources => 's',
        ButtonAction.Earlier => 'e',
        ButtonAction.List => 'l',
        _ => 'q',
    };

    private static ButtonAction? Actions(string letter) => letter switch
    {
        "s" => ButtonAction.Sources,
        "e" => ButtonAction.Earlier,
        "l" => ButtonAction.List,
        "q" => ButtonAction.Quotes,
        _ => null,
    };
}
