using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.State.Publishing;

namespace FanBot.Replies;

/// <summary>What a moderator reads of what the articles would change: facts by show and season, then members' answers; some to a page.</summary>
internal static class CheckMessage
{
    /// <summary>Changes on a page.</summary>
    public const int PageSize = 8;

    private const int MostConcerns = 2;
    private const int LongestName = 100;
    private const int LongestFact = 220;
    private const int LongestAnswer = 130;

    /// <summary>A page of a comparison, as a private message.</summary>
    /// <param name="comparison">What would change.</param>
    /// <param name="info">The snapshot that would go live.</param>
    /// <param name="candidate">What the gate found, or null where that is not known.</param>
    /// <param name="page">The page, from 0; the last one where there are fewer.</param>
    /// <param name="id">What its buttons carry.</param>
    public static Message Of(Comparison comparison, SnapshotInfo info, Candidate? candidate, int page, ModeratorId id)
    {
        var lines = Lines(comparison).ToList();
        var pages = Paging.Count(lines.Count, PageSize);
        page = Paging.Within(page, lines.Count, PageSize);
        return Message.Of(new Embed
        {
            Title = "What the articles would change",
            Description = Text([.. lines.Skip(page * PageSize).Take(PageSize)]),
            Color = StandingLook.Of(candidate?.Concerns.Count > 0 ? Standing.Speculation : Standing.Official).Color,
            Fields = [.. page == 0 && candidate is not null ? ConcernText.Fields(candidate, MostConcerns) : []],
            Footer = string.Create(CultureInfo.InvariantCulture, $"Nothing is live of it \u00B7 page {page + 1} of {pages} \u00B7 snapshot {info.Name}"),
        }) with
        { Ephemeral = true, Buttons = [.. id.Turning(page, pages)] };
    }

    /// <summary>Where there is nothing to compare.</summary>
    public static Message Nothing(ReloadResult result) => result.Outcome is BuildRefused
        ? ReloadMessage.Of(result)
        : Message.Of("The articles come to what is live already. Nothing would change.") with { Ephemeral = true };

    private static IEnumerable<(string Heading, string Line)> Lines(Comparison comparison)
    {
        foreach (var show in comparison.Shows.Where(s => s.State != ShowState.Kept))
        {
            yield return ("Shows", $"\u2022 {(show.State == ShowState.New ? "new" : "gone")}: {Name(show.Show)}, {Counted.Of(show.Changes.Count, "fact")}");
        }

        foreach (var fact in comparison.Facts)
        {
            var season = fact.Change.Subject.Season is { } number ? string.Create(CultureInfo.InvariantCulture, $", season {number}") : "";
            yield return (Name(fact.Show) + season, $"\u2022 {Cut(ChangeLines.Each(fact.Change), LongestFact)}{Because(fact.Articles)}");
        }

        foreach (var answer in comparison.Answers)
        {
            yield return (
                "Members would read",
                $"\u2022 {Cut(answer.Asked, LongestAnswer)}\n\u2003was: {Cut(answer.Was, LongestAnswer)}\n"
                    + $"\u2003would be: {Cut(answer.Becomes, LongestAnswer)}{Because(answer.Articles)}");
        }
    }

    private static string Text(IReadOnlyList<(string Heading, string Line)> lines) => lines.Count == 0
        ? "No fact and no answer would change."
        : string.Join("\n\n", lines.GroupBy(l => l.Heading).Select(g => $"**{g.Key}**\n{string.Join('\n', g.Select(l => l.Line))}"));

    private static string Because(IReadOnlyList<string> articles) => articles.Count == 0 ? "" : "\n\u2003" + ConcernText.Because(articles);

    private static string Name(string show) => Markdown.Escape(Shorten.Words(PlainText.OneLine(show), LongestName));

    private static string Cut(string text, int most) => Markdown.Escape(Shorten.Words(PlainText.OneLine(text), most));
}
