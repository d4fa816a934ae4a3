using System.Globalization;
using FanBot.Discord.Messages;

namespace FanBot.Replies;

/// <summary>
/// What stands on a button, menu or form of a moderator's reply: which subcommand it belongs to, what it does there, and to
/// what. Anybody can send one, so whoever sends it is checked as for the command, and what it holds is only a wish.
/// </summary>
/// <param name="Command">Name of the subcommand.</param>
/// <param name="Action">What it does, in the subcommand's own words: letters and "-".</param>
/// <param name="Page">Page to turn to, from 0.</param>
/// <param name="Data">To what, such as a snapshot's name; any text.</param>
internal sealed record ModeratorId(string Command, string Action, int Page = 0, string Data = "")
{
    // Raised when the meaning changes, so that buttons of an older version are told from those of this one.
    private const string Version = "k1";
    private const string Prefix = "k";
    private const int Parts = 5;
    private const int MostPages = 10_000;

    /// <summary>Whether a custom id is one of a moderator's reply, of whatever version.</summary>
    public static bool Is(string customId) => customId.Split('|', 2) is [var version, _] && version.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>At most 100 characters; null where the data does not fit.</summary>
    public string? Write() =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}|{Command}|{Action}|{Page}|{Data}") is { Length: <= DiscordLimits.CustomId } text ? text : null;

    /// <summary>Reads one back; null where it is not of this version, or not ours at all.</summary>
    public static ModeratorId? TryParse(string text) =>
        text.Split('|', Parts) is [Version, var command, var action, var number, var data]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < MostPages
            ? new ModeratorId(command, action, page, data)
            : null;

    /// <summary>"Back" and "More", where there is more than one page; nothing where the data does not fit.</summary>
    /// <param name="page">The page that is shown.</param>
    /// <param name="pages">How many there are.</param>
    public IEnumerable<Button> Turning(int page, int pages) => pages <= 1 ? [] :
    [
        .. Button(this with { Page = Math.Max(page - 1, 0) }, "\u25C0 Back", page > 0),
        .. Button(this with { Page = page + 1 }, "More \u25B6", page + 1 < pages),
    ];

    private static IEnumerable<Button> Button(ModeratorId id, string label, bool enabled) =>
        id.Write() is { } text ? [new Button(text, label) { Disabled = !enabled }] : [];
}
