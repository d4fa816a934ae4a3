using System.Globalization;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Sources;

/// <summary>"What changed this week?": what articles of these days say, the newest first.</summary>
internal static class RecentNews
{
    /// <summary>What of the kind is asked, in the questions that ask it.</summary>
    public const string Recent = "recent";

    private const int Most = 8;

    private static readonly ClaimKind[] Kinds =
        [ClaimKind.Release, ClaimKind.Renewal, ClaimKind.Production, ClaimKind.EpisodeCount, ClaimKind.Cast, ClaimKind.Platform];

    /// <summary>The answer; null where no article is dated.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var (days, since) = Span(question.Words);
        var first = view.Now.AddDays(-days);
        var claims = Kinds.SelectMany(view.Claims)
            .Where(c => c.Claim.AsOf is { HasYear: true } told && told.Earliest >= first && told.Earliest <= view.Now && !c.IsRumour()
                && c.Claim is { Standing: Standing.Official or Standing.Reported } && (question.Season is null || c.Claim.Season == question.Season))
            .OrderByDescending(c => c.Claim.Day())
            .ThenBy(c => Array.IndexOf(Kinds, c.Claim.Kind))
            .ThenBy(c => c.Source.Path, StringComparer.Ordinal)
            .ThenBy(c => c.Claim.Quote.Start)
            .DistinctBy(c => (c.Claim.Kind, c.Claim.Season, c.Claim.Aspect, c.Claim.Value, c.Claim.Character))
            .Take(Most)
            .ToList();
        var title = Wording.Title(view, question.Season, "news");
        if (claims.Count > 0)
        {
            var items = claims.Select(c => new AnswerItem($"{SourceAnswers.Topic(c.Claim)}{c.Claim.Text} ({Wording.Standing(c.Claim.Standing, c.Claim.AsOf)})",
                c.Claim.Standing, Wording.Cite(c))).ToList();
            var text = $"In articles {since}: {string.Join("; ", items.Select(i => i.Text))}.";
            return new Answered(claims[0].Claim.Standing, new CitationList(items[0].Source, items.Skip(1).Select(i => i.Source)))
            {
                Question = question.Text,
                Title = title,
                Text = text,
                AsOf = claims[0].Claim.AsOf,
                Items = items,
                ItemsInAll = items.Count,
            };
        }

        return view.Articles().Where(a => a.AsOf is { HasYear: true }).MaxBy(a => a.AsOf!.Value.Latest) is not { } newest ? null : new NotKnown
        {
            Question = question.Text,
            Title = title,
            Text = $"No article {since} says anything new about {view.Show.Name}. The newest is of {newest.AsOf!.Value.ToText()}.",
            AsOf = newest.AsOf,
            Reason = NotKnownReason.NoSource,
        };
    }

    private static (int Days, string Since) Span(string words) => Folding.Words(words) switch
    {
        var w when w.Contains("month", StringComparison.Ordinal) => (31, "of the last month"),
        var w when w.Contains("today", StringComparison.Ordinal) => (0, "of today"),
        var w when w.Contains("yesterday", StringComparison.Ordinal) => (1, "since yesterday"),
        var w when w.Contains("week", StringComparison.Ordinal) => (7, "of the last seven days"),
        _ => (14, string.Create(CultureInfo.InvariantCulture, $"of the last {14} days")),
    };
}
