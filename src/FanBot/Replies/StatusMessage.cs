using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Readers;

namespace FanBot.Replies;

/// <summary>What a moderator reads of what is answered from, what is being done about it, and what is to be mended.</summary>
internal static class StatusMessage
{
    private const int MostShows = 15;

    // Three lists share what a message holds.
    private const int MostLines = 8;

    /// <summary>A private message.</summary>
    public static Message Of(KnowledgeStatus status)
    {
        var (snapshot, review) = (status.Snapshot, status.Snapshot?.Review(MostLines));
        return Message.Of(new Embed
        {
            Title = "What FanBot answers from",
            Description = snapshot is not null ? About(snapshot.Info)
                : status.IsReading ? "The articles are being read for the first time."
                : status.Trouble is { } trouble ? HostText.Of(trouble)
                : status.LastBuild is { Found: > 0 } ? "No article could be read. Correct what stands below, then use `/knowledge reload`."
                : "There are no articles yet. Put some into the articles folder, then use `/knowledge reload`.",
            Color = StandingLook.Of(snapshot is not null ? Standing.Official : status.IsReading ? Standing.Speculation : Standing.Denied).Color,
            Fields =
            [
                new EmbedField("Right now", status.Running is { } running ? ReloadMessage.Progress(running) : ""),
                new EmbedField("Shows", snapshot is null ? "" : Shows(snapshot.Shows())),
                new EmbedField("Left out, or to mend", status.LastBuild is { Found: > 0 } last ? LeftOut(last) : ""),
                new EmbedField("Without a date", review is { Undated: > 0 } ? Undated(review) : ""),
                new EmbedField("To look at", review is { Doubts: > 0 } or { Disputed: > 0 } ? ToLookAt(review) : ""),
                new EmbedField("Reader", status.Reader is { } reader ? Reader(reader) : ""),
                new EmbedField("Last reading", status.Last is { } result ? Last(result) : status.LastBuild is { } built ? $"{Ago(built.At)}." : ""),
            ],
            Footer = snapshot is null ? null : $"Snapshot {snapshot.Info.Name}",
        }) with
        { Ephemeral = true };
    }

    private static string About(SnapshotInfo info) =>
        $"{Counted.Of(info.Articles, "article")}, {Counted.Of(info.Passages, "passage")}, {Counted.Of(info.Claims, "claim")} and "
            + $"{Counted.Of(info.Facts, "fact")}, read {Ago(info.BuiltAt)}.";

    private static string Shows(IReadOnlyList<ShowSummary> shows) =>
        string.Join('\n', shows.Take(MostShows).Select(Show))
        + (shows.Count > MostShows ? $"\nand {shows.Count - MostShows:N0} more" : "");

    private static string Show(ShowSummary show)
    {
        var newest = show.Newest is { } day ? "of " + day.ToText() : "undated";
        return $"\u2022 {Markdown.Escape(Shorten.Words(show.Name, 100))}: {Counted.Of(show.Articles, "article")}, the newest {newest}";
    }

    private static string LeftOut(LastBuild last) =>
        (last.LeftOut > 0 ? $"{Counted.Of(last.LeftOut, "file")} left out.\n" : "")
        + FieldLines.Of(last.Problems.Take(MostLines).Select(ReviewLines.Of).Select(Markdown.Escape), last.Found);

    private static string Undated(SnapshotReview review) =>
        $"{Counted.Of(review.Undated, "article is", "articles are")} not used for questions about a day in the past.\n"
        + FieldLines.Of(review.UndatedPaths.Select(PlainText.OneLine).Select(Markdown.Escape), review.Undated);

    private static string ToLookAt(SnapshotReview review) =>
        (review.Disputed > 0 ? $"Articles disagree on {Counted.Of(review.Disputed, "fact")}.\n" : "")
        + FieldLines.Of(review.FirstDoubts.Select(ReviewLines.Of).Select(Markdown.Escape), review.Doubts);

    private static string Reader(ReadingStatus reader) => $"{(reader.Kind == ReaderKind.Chat ? "chat model" : "small")}: " + reader.State switch
    {
        ReadingState.Loading => "being loaded.",
        ReadingState.Absent => "not there; the log says why.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{reader.Read:N0} questions read, {reader.Without:N0} answered without it."),
    };

    private static string Last(ReloadResult last) => Ago(last.At) + ": " + last.Outcome switch
    {
        BuildReport { Published: true } => "published.",
        BuildReport { KeptAside: true } => "kept aside by the gate; `/knowledge check` tells why.",
        BuildReport => "nothing had changed.",
        BuildRefused refused => "refused. " + HostText.Of(refused),
        _ => "",
    };

    // An instant, which every member's client shows in its own time zone.
    private static string Ago(DateTimeOffset instant) => $"<t:{instant.ToUnixTimeSeconds()}:R>";
}
