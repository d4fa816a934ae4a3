using FanBot.Discord.Messages;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Live;
using FanBot.Plain;

namespace FanBot.Replies;

/// <summary>What a moderator reads of what is answered from.</summary>
internal static class StatusMessage
{
    private const int MostShows = 15;

    /// <summary>A private message.</summary>
    /// <param name="snapshot">What is live, or null where there is nothing.</param>
    /// <param name="last">The last reload of this process, or null.</param>
    /// <param name="trouble">Why there is nothing to answer from, where something is wrong; else null.</param>
    public static Message Of(Snapshot? snapshot, ReloadResult? last, string? trouble = null) => Message.Of(new Embed
    {
        Title = "What FanBot answers from",
        Description = snapshot is not null ? About(snapshot.Info) : trouble is not null ? Markdown.Escape(trouble) : "There are no articles yet. Put some into the articles folder, then use `/knowledge reload`.",
        Color = StandingLook.Of(snapshot is null ? Standing.Denied : Standing.Official).Color,
        Fields =
        [
            new EmbedField("Shows", snapshot is null ? "" : Shows(snapshot.Shows())),
            new EmbedField("Last reload", last is null ? "" : Last(last)),
        ],
        Footer = snapshot is null ? null : $"Snapshot {snapshot.Info.Name}",
    }) with
    { Ephemeral = true };

    private static string About(SnapshotInfo info) =>
        $"{Counted.Of(info.Articles, "article")}, {Counted.Of(info.Passages, "passage")}, {Counted.Of(info.Claims, "claim")} and {Counted.Of(info.Facts, "fact")}, read {Ago(info.BuiltAt)}.";

    private static string Shows(IReadOnlyList<ShowSummary> shows) =>
        string.Join('\n', shows.Take(MostShows).Select(s => $"\u2022 {Markdown.Escape(Shorten.Words(s.Name, 100))}: {Counted.Of(s.Articles, "article")}, the newest {(s.Newest is { } day ? "of " + day.ToText() : "undated")}"))
        + (shows.Count > MostShows ? $"\nand {shows.Count - MostShows:N0} more" : "");

    private static string Last(ReloadResult last) => Ago(last.At) + ": " + last.Outcome switch
    {
        BuildReport { Published: true } => "published.",
        BuildReport => "nothing had changed.",
        BuildRefused refused => "refused. " + Markdown.Escape(refused.Message),
        _ => "",
    };

    // An instant, which every member's client shows in its own time zone.
    private static string Ago(DateTimeOffset instant) => $"<t:{instant.ToUnixTimeSeconds()}:R>";
}
