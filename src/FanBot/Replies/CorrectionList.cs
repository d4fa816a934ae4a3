using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>What moderators corrected, the newest first, with a button to undo each.</summary>
internal static class CorrectionList
{
    /// <summary>Subcommand of the buttons.</summary>
    public const string Command = "correct";

    /// <summary>The button that undoes one.</summary>
    public const string Undo = "undo";

    /// <summary>The button that turns a page.</summary>
    public const string Page = "list";

    private const int PageSize = 5;

    /// <summary>A private message.</summary>
    /// <param name="corrections">All of them, the newest last.</param>
    /// <param name="page">Page, from 0.</param>
    public static Message Of(IReadOnlyList<Correction> corrections, int page)
    {
        var pages = Paging.Count(corrections.Count, PageSize);
        page = Paging.Within(page, corrections.Count, PageSize);
        var shown = corrections.Reverse().Skip(page * PageSize).Take(PageSize).Select((c, i) => (Number: (page * PageSize) + i + 1, Correction: c)).ToList();
        if (shown.Count == 0)
        {
            return Message.Of("Nothing was corrected yet.") with { Ephemeral = true };
        }

        return Message.Of(new Embed
        {
            Title = "Corrections",
            Description = string.Join(
                '\n', shown.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Number}. {CorrectionText.ForModerators(s.Correction)}"))),
            Color = StandingLook.Of(Standing.Reported).Color,
            Footer = pages > 1
                ? string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {pages} \u00B7 {Counted.Of(corrections.Count, "correction")}") : null,
        }) with
        {
            Ephemeral = true,
            Buttons =
            [
                .. shown.Select(s => UndoButton(s.Correction, string.Create(CultureInfo.InvariantCulture, $"Undo {s.Number}"))),
                .. new ModeratorId(Command, Page).Turning(page, pages),
            ],
        };
    }

    /// <summary>A button that undoes one.</summary>
    public static Button UndoButton(Correction correction, string label) => new(new ModeratorId(Command, Undo, 0, correction.Id).Write()!, label);
}
