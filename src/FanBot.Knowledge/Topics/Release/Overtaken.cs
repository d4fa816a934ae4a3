using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Renewal;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>
/// A day to come that a later article leaves no more: the season was cancelled since, or put off without a new day. Then nobody counts
/// the days to it.
/// </summary>
internal static class Overtaken
{
    /// <summary>What is told instead of the day; null where it stands.</summary>
    /// <param name="question">The question.</param>
    /// <param name="view">The show.</param>
    /// <param name="fact">The day.</param>
    /// <param name="what">What comes on it.</param>
    public static Answer? Of(Question question, ShowView view, Fact fact, string what)
    {
        if (!fact.Aspect.IsNone || fact.Season is null || !EdtfDate.TryParse(fact.Best.Value, out var day) || !day.HasYear || day.Earliest <= view.Now)
        {
            return null;
        }

        var cancelled = view.Facts(ClaimKind.Renewal).FirstOrDefault(f => f.Aspect.IsNone && (f.Season is null || f.Season == fact.Season)
            && f.Best is { Value: RenewalRule.Cancelled, Standing: Standing.Official or Standing.Reported } && IsLater(f, fact));
        var postponed = view.Facts(ClaimKind.Release).FirstOrDefault(f => f.Aspect == ReleaseRule.Undated && f.Season == fact.Season
            && f.Best.Claims.Any(c => c.Claim.Text == ReleaseRule.Postponed) && IsLater(f, fact));
        if ((cancelled ?? postponed) is not { } later)
        {
            return null;
        }

        var subject = cancelled?.Season is null && cancelled is not null ? view.Show.Name : Wording.Subject(view, fact.Season);
        var fate = cancelled is not null ? $"{subject} has been cancelled" : $"{subject} has been {ReleaseRule.Postponed}";
        var no = question.IsYesNo ? "No: " : "";
        return Compose.Of(
            question,
            Wording.Title(view, fact.Season, "release"),
            $"{(no.Length > 0 ? no + fate : Wording.Capital(fate))} ({Wording.Standing(later.Best)}); before that, {fact.Best.Text} was told for {what} "
            + $"({Wording.Standing(fact.Best)}).",
            later,
            [fact]);
    }

    private static bool IsLater(Fact fact, Fact day) =>
        fact.Best.AsOf is { HasYear: true } told && day.Best.AsOf is { HasYear: true } before && told.Earliest > before.Latest
        && Trust.MayTakeBack(fact.Best, day.Best);
}
