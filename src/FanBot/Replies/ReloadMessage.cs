using FanBot.Discord.Messages;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Live;
using FanBot.Plain;

namespace FanBot.Replies;

/// <summary>What a moderator reads of a reload: how far it is, then what was read, what has changed, and what was refused and why.</summary>
internal static class ReloadMessage
{
    private const int MostLines = 12;
    private const int LongestLine = 240;

    /// <summary>"Reading articles, 12 of 40…".</summary>
    public static string Progress(BuildProgress progress)
    {
        var stage = progress.Stage switch
        {
            BuildStage.Comparing => "Comparing files",
            BuildStage.Reading => "Reading articles",
            BuildStage.Reconciling => "Weighing claims",
            _ => "Publishing",
        };
        return progress.Total > 0 ? $"{stage}, {progress.Done:N0} of {progress.Total:N0}\u2026" : stage + "\u2026";
    }

    /// <summary>The report.</summary>
    public static Message Of(ReloadResult result) => Message.Of(result.Outcome switch
    {
        BuildReport report => Report(report, result.Changes),
        BuildRefused refused => new Embed
        {
            Title = "Not reloaded",
            Description = $"{Markdown.Escape(refused.Message)}\nWhat was live stays live.",
            Color = StandingLook.Of(Standing.Denied).Color,
            Fields = [.. Problems(refused)],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.Outcome, "There is no such outcome."),
    }) with { Ephemeral = true };

    private static Embed Report(BuildReport report, IReadOnlyList<ShowChanges> changes)
    {
        var by = report.Articles.CountBy(a => a.Status).ToDictionary();
        var info = report.Snapshot;
        return new Embed
        {
            Title = report.Published ? "Reloaded" : "Nothing has changed",
            Description = $"{Counted.Of(info.Articles, "article")}, {Counted.Of(info.Claims, "claim")}, {Counted.Of(info.Facts, "fact")}. "
                + $"Read: {by.GetValueOrDefault(ArticleStatus.Read):N0}, unchanged: {by.GetValueOrDefault(ArticleStatus.Unchanged):N0}, left out: {by.GetValueOrDefault(ArticleStatus.Skipped):N0}, gone: {report.Removed:N0}.",
            Color = StandingLook.Of(Standing.Official).Color,
            Fields =
            [
                .. changes.Select(c => new EmbedField(Markdown.Escape(c.Show), Lines([.. ChangeLines.Of(c.Changes).Select(Markdown.Escape)]))),
                .. Problems(report),
                .. Doubts(report),
            ],
            Footer = $"Snapshot {info.Name}",
        };
    }

    private static IEnumerable<EmbedField> Problems(BuildOutcome outcome)
    {
        if (outcome.Problems.Count > 0)
        {
            yield return new EmbedField("Left out, or to mend", Lines([.. outcome.Problems.Select(p => Markdown.Escape(p.Path.Length > 0 ? $"{p.Path}: {p.Message}" : p.Message))]));
        }
    }

    private static IEnumerable<EmbedField> Doubts(BuildReport report)
    {
        var doubts = report.Articles
            .Where(a => a.Status == ArticleStatus.Read)
            .SelectMany(a => a.Doubts.Select(d => Markdown.Escape($"{a.Path}: {d}")))
            .ToList();
        if (doubts.Count > 0)
        {
            yield return new EmbedField("To look at", Lines(doubts));
        }
    }

    /// <summary>As many lines as a field takes, none of them cut in its middle but for its own length.</summary>
    private static string Lines(List<string> lines)
    {
        var kept = new List<string>();
        var room = DiscordLimits.FieldValue - 24;
        foreach (var line in lines.Take(MostLines).Select(l => "\u2022 " + Shorten.Markdown(l, LongestLine)))
        {
            if (room < line.Length + 1)
            {
                break;
            }

            kept.Add(line);
            room -= line.Length + 1;
        }

        return string.Join('\n', kept) + (kept.Count < lines.Count ? $"\nand {lines.Count - kept.Count:N0} more" : "");
    }
}
