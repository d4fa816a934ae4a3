using System.Globalization;
using FanBot.Discord;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.State.Publishing;

namespace FanBot.Replies;

/// <summary>What a moderator reads of the snapshots that are kept.</summary>
internal static class HistoryMessage
{
    /// <summary>Snapshots on a page.</summary>
    public const int PageSize = 5;

    private const int LongestReason = 200;

    /// <summary>A private message.</summary>
    /// <param name="shown">The snapshots of the page, newest first.</param>
    /// <param name="count">How many there are in all.</param>
    /// <param name="known">What is known of them, by name.</param>
    /// <param name="agreed">Who has agreed to those that were published, by name, the one who asked for it first.</param>
    /// <param name="page">The page, from 0.</param>
    /// <param name="id">What its buttons carry.</param>
    public static Message Of(
        IReadOnlyList<SnapshotHistoryEntry> shown,
        int count,
        IReadOnlyDictionary<string, WentLive> known,
        IReadOnlyDictionary<string, IReadOnlyList<Snowflake>> agreed,
        int page,
        ModeratorId id)
    {
        var pages = Paging.Count(count, PageSize);
        return Message.Of(new Embed
        {
            Title = "What FanBot answered from",
            Description = count == 0 ? "Nothing has been live yet." : "`/knowledge rollback` goes back to one of them.",
            Color = StandingLook.Of(Standing.Official).Color,
            Fields =
            [
                .. shown.Select(s => new EmbedField(
                    (s.IsLive ? "\u25CF live: " : "") + s.Name, Text(s, known.GetValueOrDefault(s.Name), agreed.GetValueOrDefault(s.Name, [])))),
            ],
            Footer = pages > 1 ? string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {pages}") : null,
        }) with
        { Ephemeral = true, Buttons = [.. id.Turning(page, pages)] };
    }

    private static string Text(SnapshotHistoryEntry entry, WentLive? known, IReadOnlyList<Snowflake> agreed)
    {
        if (entry.Info is not { } info)
        {
            return Markdown.Escape(entry.Problem ?? "");
        }

        var what = $"{Counted.Of(info.Articles, "article")}, {Counted.Of(info.Facts, "fact")}, read <t:{info.BuiltAt.ToUnixTimeSeconds()}:f>";
        return known is null ? what : $"{what}\n{How(known, agreed)}{Questions(known)}{Why(known)}";
    }

    private static string How(WentLive known, IReadOnlyList<Snowflake> agreed)
    {
        var at = $"<t:{known.At.ToUnixTimeSeconds()}:f>";
        var who = agreed.Count > 1 ? $" by {PublishMessage.Names(agreed)}" : known.Moderator is { } moderator ? $" by {PublishMessage.Who(moderator)}" : "";
        return known.How switch
        {
            WentLiveHow.Start => $"live since the bot\u2019s start, {at}",
            WentLiveHow.Reload => $"reloaded{who}, {at}",
            WentLiveHow.Published => $"published{who}, {at}",
            WentLiveHow.Rollback => $"rolled back to{who}, {at}",
            _ => $"put there on the host, noticed {at}",
        };
    }

    private static string Questions(WentLive known) => known is { Passed: { } passed, Failed: { } failed } && passed + failed > 0
        ? string.Create(CultureInfo.InvariantCulture, $"\ngolden questions: {passed:N0} of {passed + failed:N0}")
        : "";

    private static string Why(WentLive known) =>
        known.Why is { } why ? $"\nwhy: {Markdown.Escape(Shorten.Words(PlainText.OneLine(why), LongestReason))}" : "";
}
