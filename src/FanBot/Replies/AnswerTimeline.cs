using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;
using FanBot.Pictures.Timelines;

namespace FanBot.Replies;

/// <summary>An answer that lists claims as a timeline: the newest season first, subject by subject.</summary>
internal static class AnswerTimeline
{
    /// <summary>Whether an answer lists claims, and more than the one that decided.</summary>
    public static bool Is(Answer answer) => answer.Items is [{ Claim: not null }, { Claim: not null }, ..];

    /// <summary>The timeline of such an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="link">Where more of an item stands; null for nowhere.</param>
    public static Timeline Of(Answer answer, Func<AnswerItem, string>? link = null) => new(
        answer.Title,
        [
            .. answer.Items
                .Where(i => i.Claim is not null)
                .OrderByDescending(i => i.Claim!.Season ?? int.MinValue)
                .ThenBy(i => i.Claim!.Kind)
                .Select(i => Claim(i, i.Claim!) with { Link = link?.Invoke(i) }),
        ]);

    private static TimelineClaim Claim(AnswerItem item, Claim claim) => new(
        ClaimWords.Subject(claim),
        ClaimWords.Value(claim),
        item.Standing switch
        {
            Standing.Official => TimelineStanding.Official,
            Standing.Reported => TimelineStanding.Reported,
            Standing.Speculation => TimelineStanding.Speculation,
            _ => TimelineStanding.Denied,
        },
        claim.AsOf is { HasYear: true } day ? day.Latest : null,
        claim.AsOf?.ToText() ?? "undated",
        item.Source.Article.Publisher is { Length: > 0 } publisher ? publisher : $"\u201C{item.Source.Article.Title}\u201D");
}
