using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>What a moderator reads of a reload: how far it is, then what was read, what has changed, and what was refused and why.</summary>
internal static class ReloadMessage
{
    // Of the 6,000 characters that a message holds, three fields of changes leave room for all the others.
    private const int MostShows = 3;
    private const int LongestName = 120;

    /// <summary>"Reading articles, 12 of 40…".</summary>
    public static string Progress(BuildProgress progress)
    {
        var stage = StageText.Of(progress.Stage);
        return progress.Total > 0 ? $"{stage}, {progress.Done:N0} of {progress.Total:N0}\u2026" : stage + "\u2026";
    }

    /// <summary>The report.</summary>
    /// <param name="result">What it came to.</param>
    /// <param name="answered">What members asked in vain and is answered now.</param>
    public static Message Of(ReloadResult result, IReadOnlyList<GapLine>? answered = null) => Message.Of(result.Outcome switch
    {
        BuildReport { KeptAside: true } report => Aside(report, result),
        BuildReport report => Report(report, result.Changes, answered ?? []),
        BuildRefused refused => new Embed
        {
            Title = "Not reloaded",
            Description = $"{HostText.Of(refused)}\nWhat was live stays live.",
            Color = StandingLook.Of(Standing.Denied).Color,
            Fields = [.. Problems(refused)],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.Outcome, "There is no such outcome."),
    }) with
    { Ephemeral = true };

    /// <summary>The gate did not let it through: why, and what can be done.</summary>
    private static Embed Aside(BuildReport report, ReloadResult result) => new()
    {
        Title = "Kept aside",
        Description = "What was live stays live, and members read nothing of this. Correct the articles and reload; or, if it is right as it is, let it go "
            + "live with `/knowledge publish`. `/knowledge check` shows all that it would change.",
        Color = StandingLook.Of(Standing.Speculation).Color,
        Fields =
        [
            .. result.Aside is { } candidate ? ConcernText.Fields(candidate) : [],
            .. Changes(result.Changes ?? []),
            .. Problems(report),
        ],
        Footer = $"Snapshot {report.Snapshot.Name}",
    };

    private static Embed Report(BuildReport report, IReadOnlyList<ShowChanges>? changes, IReadOnlyList<GapLine> answered)
    {
        var by = report.Articles.CountBy(a => a.Status).ToDictionary();
        var info = report.Snapshot;
        return new Embed
        {
            Title = report.Published ? "Reloaded" : "Nothing has changed",
            Description = $"{Counted.Of(info.Articles, "article")}, {Counted.Of(info.Claims, "claim")}, {Counted.Of(info.Facts, "fact")}. "
                + $"Read: {by.GetValueOrDefault(ArticleStatus.Read):N0}, unchanged: {by.GetValueOrDefault(ArticleStatus.Unchanged):N0}, "
                + $"left out: {by.GetValueOrDefault(ArticleStatus.Skipped):N0}, gone: {report.Removed:N0}.",
            Color = StandingLook.Of(Standing.Official).Color,
            Fields =
            [
                .. changes is null ? [new EmbedField("Changes", "What has changed cannot be told, since the snapshot before is damaged.")] : Changes(changes),
                .. answered.Count == 0 ? [] : new[] { new EmbedField("Answers what members asked", Lines([.. answered.Select(GapLine.Short)])) },
                .. Problems(report),
                .. Doubts(report),
            ],
            Footer = $"Snapshot {info.Name}",
        };
    }

    /// <summary>Kept shows with their changes, as many as leave room for what was refused; of new shows and those that are gone, the names.</summary>
    private static IEnumerable<EmbedField> Changes(IReadOnlyList<ShowChanges> changes)
    {
        var kept = changes.Where(c => c.State == ShowState.Kept).ToList();
        foreach (var change in kept.Take(MostShows))
        {
            yield return new EmbedField(Markdown.Escape(change.Show), Lines([.. ChangeLines.Of(change.Changes).Select(Markdown.Escape)]));
        }

        List<string> others =
        [
            .. kept.Count > MostShows ? [$"{Counted.Of(kept.Count - MostShows, "more show")} changed"] : Array.Empty<string>(),
            .. Names("new", changes.Where(c => c.State == ShowState.New)),
            .. Names("gone", changes.Where(c => c.State == ShowState.Gone)),
        ];
        if (others.Count > 0)
        {
            yield return new EmbedField("Shows", Lines(others));
        }
    }

    private static IEnumerable<string> Names(string what, IEnumerable<ShowChanges> shows) =>
        shows.Select(s => $"{what}: {Markdown.Escape(Shorten.Words(s.Show, LongestName))}, {Counted.Of(s.Changes.Count, "fact")}");

    private static IEnumerable<EmbedField> Problems(BuildOutcome outcome)
    {
        if (outcome.Problems.Count > 0)
        {
            yield return new EmbedField("Left out, or to mend", Lines([.. outcome.Problems.Select(ReviewLines.Of).Select(Markdown.Escape)]));
        }
    }

    private static IEnumerable<EmbedField> Doubts(BuildReport report)
    {
        var doubts = report.Articles
            .Where(a => a.Status == ArticleStatus.Read)
            .SelectMany(a => a.Doubts.Select(d => Markdown.Escape(ReviewLines.Of(a.Path, d))))
            .ToList();
        if (doubts.Count > 0)
        {
            yield return new EmbedField("To look at", Lines(doubts));
        }
    }

    private static string Lines(List<string> lines) => FieldLines.Of(lines, lines.Count);
}
