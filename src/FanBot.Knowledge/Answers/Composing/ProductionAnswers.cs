using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Rules;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>When filming started and wrapped, and whether it has.</summary>
internal static class ProductionAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        var facts = Seasons.Choose(view.Facts(ClaimKind.Production), question.Season);
        if (facts.Count == 0)
        {
            return null;
        }

        var start = Phase(facts, ProductionRule.Start);
        var wrap = Phase(facts, ProductionRule.Wrap);
        var title = Wording.Title(view, facts[0].Season, "production");
        var subject = Wording.Subject(view, facts[0].Season);
        if (question.Aspect.Length == 0 && start is not null && wrap is { Best.Value: not null } && start.Best.Value is not null)
        {
            // Both must hold for the answer to: it is as sure as the less sure, and as old as the later.
            Fact[] both = [.. new[] { start, wrap }.OrderByDescending(f => f.Best.Standing.Rank()).ThenByDescending(f => f.Best.AsOf?.Latest.DayNumber ?? 0)];
            return Compose.Of(question, title, $"From {start.Best.Text} to {wrap.Best.Text}: filming of {subject} ({Wording.Standing(both[0].Best.Standing, both[0].Best.AsOf)}).", both[0], both[1]);
        }

        var fact = question.Aspect switch
        {
            ProductionRule.Start => start,
            ProductionRule.Wrap => wrap,
            ProductionRule.Post => Phase(facts, ProductionRule.Post),
            _ => wrap ?? start ?? facts[0],
        };
        if (fact is null || (question.Words.Contains("when", StringComparison.OrdinalIgnoreCase) && fact.Best.Value is null))
        {
            return null;
        }

        var still = question.Words.Contains("still", StringComparison.OrdinalIgnoreCase) && fact.Aspect == ProductionRule.Wrap;
        var lead = !question.IsYesNo || fact.Best.Standing == Standing.Speculation ? "" : still ? "No. " : "Yes. ";
        return Compose.Of(question, title, $"{lead}{Wording.Capital(Phrase(fact))}, for {subject} ({Wording.Standing(fact.Best.Standing, fact.Best.AsOf)}).", fact);
    }

    /// <summary>"filming wrapped in December 2022".</summary>
    public static string Phrase(Fact fact)
    {
        var what = fact.Aspect switch
        {
            ProductionRule.Start => "filming started",
            ProductionRule.Wrap => "filming wrapped",
            _ => "post-production started",
        };
        return fact.Best.Value is { } value ? $"{what} {Wording.On(value, fact.Best.Text)}" : what.Replace("filming ", "filming has ", StringComparison.Ordinal).Replace("production started", "production has started", StringComparison.Ordinal) + ", on a day that no article states";
    }

    private static Fact? Phase(IReadOnlyList<Fact> facts, string phase) => facts.FirstOrDefault(f => f.Aspect == phase);
}
