using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Claims;
using FanBot.Printing;
using FanBot.State.Audit;

namespace FanBot.Replies;

/// <summary>What a moderator reads of what moderators did.</summary>
internal static class AuditMessage
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 10;

    private const int LongestTarget = 100;
    private const int LongestReason = 200;

    /// <summary>A private message.</summary>
    /// <param name="entries">The entries of the page, newest first.</param>
    /// <param name="count">How many there are in all.</param>
    /// <param name="page">The page, from 0.</param>
    /// <param name="id">What its buttons carry.</param>
    public static Message Of(IReadOnlyList<AuditEntry> entries, int count, int page, ModeratorId id)
    {
        var pages = Paging.Count(count, PageSize);
        return Message.Of(new Embed
        {
            Title = "What moderators did",
            Description = entries.Count == 0 ? "Nothing yet." : string.Join('\n', entries.Select(Line)),
            Color = StandingLook.Of(Standing.Official).Color,
            Footer = pages > 1 ? string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {pages} \u00B7 {count:N0} in all") : null,
        }) with
        { Ephemeral = true, Buttons = [.. id.Turning(page, pages)] };
    }

    private static string Line(AuditEntry entry)
    {
        var target = entry.Target is { } to ? $" {Markdown.Escape(Shorten.Words(PlainText.OneLine(to), LongestTarget))}" : "";
        var reason = entry.Reason is { } why ? $": {Markdown.Escape(Shorten.Words(PlainText.OneLine(why), LongestReason))}" : "";
        var head = $"<t:{entry.At.ToUnixTimeSeconds()}:f> {PublishMessage.Who(entry.Moderator)} **{Markdown.Escape(entry.What)}**";
        return $"{head}{target}, {Outcome(entry.Outcome)}{reason}";
    }

    private static string Outcome(AuditOutcome outcome) => outcome switch
    {
        AuditOutcome.Begun => "begun and not ended",
        AuditOutcome.Done => "done",
        AuditOutcome.Waiting => "waits for another moderator",
        AuditOutcome.Refused => "not done",
        AuditOutcome.Failed => "failed",
        AuditOutcome.Looked => "looked at only",
        _ => "given up, the bot was stopped",
    };
}
