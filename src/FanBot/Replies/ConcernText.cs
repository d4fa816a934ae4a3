using FanBot.Discord.Messages;
using FanBot.Editions.Publishing;
using FanBot.Printing;
using FanBot.State.Publishing;

namespace FanBot.Replies;

/// <summary>What a moderator reads of why a snapshot did not go live by itself; markdown.</summary>
internal static class ConcernText
{
    /// <summary>Reasons that are shown, unless there is less room: with what else a message tells they stay below what it holds.</summary>
    public const int Most = 4;

    private const int LongestAnswer = 160;
    private const int LongestLine = 300;
    private const int LongestPath = 80;

    /// <summary>A field for each of the first reasons; none where there are none.</summary>
    public static IEnumerable<EmbedField> Fields(Candidate candidate, int most = Most)
    {
        var concerns = candidate.Concerns;
        foreach (var concern in concerns.Take(most))
        {
            yield return new EmbedField(Title(concern), Text(concern));
        }

        if (concerns.Count > most)
        {
            yield return new EmbedField("And", $"{Counted.Of(concerns.Count - most, "more reason")}; the log lists them.");
        }
    }

    /// <summary>"because of a.md, b.md": the articles behind something; empty where none are known.</summary>
    public static string Because(IReadOnlyList<string> articles) => articles.Count == 0 ? ""
        : "because of " + string.Join(", ", articles.Select(a => Markdown.Escape(Shorten.Words(PlainText.OneLine(a), LongestPath))));

    private static string Title(Concern concern) => concern.Kind switch
    {
        ConcernKind.Question => "A golden question fails",
        ConcernKind.Questions => "The golden questions cannot be asked",
        ConcernKind.Quotes => "Quotes that do not stand in their article",
        ConcernKind.Smaller or ConcernKind.ShowGone => "Suspiciously smaller",
        ConcernKind.RolledBack => "A moderator went back from this",
        ConcernKind.Approvals => "Two moderators have to agree",
        _ => "Kept aside",
    };

    private static string Text(Concern concern)
    {
        if (concern.Kind != ConcernKind.Question)
        {
            var because = Because(concern.Articles);
            return Markdown.Escape(Shorten.Words(ConcernLines.Of(concern), LongestLine)) + (because.Length > 0 ? "\n" + because : "");
        }

        string[] lines =
        [
            $"**{Markdown.Escape(Shorten.Words(PlainText.OneLine(concern.Subject), LongestAnswer))}**",
            "was: " + Answer(concern.Was),
            "would be: " + Answer(concern.Becomes),
            Because(concern.Articles),
        ];
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }

    private static string Answer(string? line) => Markdown.Escape(Shorten.Words(PlainText.OneLine(line ?? ""), LongestAnswer));
}
