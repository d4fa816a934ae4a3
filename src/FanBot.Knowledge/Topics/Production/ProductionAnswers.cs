using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Production;

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
        if (QuestionDetails.Says(question, QuestionDetails.Paused) || QuestionDetails.Says(question, QuestionDetails.Resumed))
        {
            return Paused(question, facts, title, subject);
        }

        if (question.Aspect.IsNone && start is not null && wrap is { Best.Value: not null } && start.Best.Value is not null)
        {
            // Both must hold for the answer to: it is as sure as the less sure, and as old as the later.
            Fact[] both = [.. new[] { start, wrap }.OrderByDescending(f => f.Best.Standing.Rank()).ThenByDescending(f => f.Best.AsOf?.Latest.DayNumber ?? 0)];
            return Compose.Of(
                question, title,
                $"From {start.Best.Text} to {wrap.Best.Text}: {(IsPlanned(wrap) ? "planned " : "")}filming of {subject} ({Wording.Standing(both[0].Best)}).",
                both[0], both[1]);
        }

        var fact = question.Aspect.Name switch
        {
            ProductionRule.Start => start,
            ProductionRule.Wrap => wrap,
            ProductionRule.Post => Phase(facts, ProductionRule.Post),
            _ => wrap ?? start ?? Phase(facts, ProductionRule.Resume) ?? facts[0],
        };
        if (fact is null || (question.Words.Contains("when", StringComparison.OrdinalIgnoreCase) && fact.Best.Value is null))
        {
            return null;
        }

        if (fact.Best.Standing == Standing.Denied && IsOld(fact.Best.AsOf, view.Now))
        {
            // What was not yet so long ago may be by now.
            var then = Phrase(fact).Replace("has not", "had not", StringComparison.Ordinal);
            return Compose.Of(question, title, $"{Wording.Capital(Wording.AsOf(fact.Best.AsOf))} {then}, for {subject}; no later article says more.", fact);
        }

        return Compose.Of(question, title, $"{Lead(question, fact)}{Wording.Capital(Phrase(fact))}, for {subject} ({Wording.Standing(fact.Best)}).", fact);
    }

    private static string Lead(Question question, Fact fact) =>
        !question.IsYesNo || fact.Best.Standing == Standing.Speculation ? ""
        : fact.Best.Standing == Standing.Denied || IsStillAsked(question, fact) ? "No. "
        : IsPlanned(fact) ? "Not yet, as far as the articles tell: "
        : "Yes. ";

    // "Are they still filming?" is denied by the end of it.
    private static bool IsStillAsked(Question question, Fact fact) =>
        fact.Aspect == ProductionRule.Wrap && question.Words.Contains("still", StringComparison.OrdinalIgnoreCase);

    private static bool IsOld(EdtfDate? asOf, DateOnly now)
    {
        const int Fresh = 60;
        return asOf is not { HasYear: true } day || now.DayNumber - day.Latest.DayNumber > Fresh;
    }

    /// <summary>"filming wrapped in December 2022", "filming is due to start in March 2025".</summary>
    public static string Phrase(Fact fact)
    {
        var (what, verb, plan) = fact.Aspect.Name switch
        {
            ProductionRule.Start => ("filming", "started", "start"),
            ProductionRule.Wrap => ("filming", "wrapped", "wrap"),
            ProductionRule.Halt => ("filming", "stopped", "stop"),
            ProductionRule.Resume => ("filming", "resumed", "resume"),
            _ => ("post-production", "started", "start"),
        };
        return fact.Best.Standing == Standing.Denied ? $"{what} has not {verb}"
            : fact.Best.Value is not { } value ? $"{what} has {verb}, on a day that no article states"
            : IsPlanned(fact) ? $"{what} is due to {plan} {Wording.On(value, fact.Best.Text)}"
            : $"{what} {verb} {Wording.On(value, fact.Best.Text)}";
    }

    /// <summary>Whether the article spoke of a day that was still to come: what was planned then is not told as done.</summary>
    private static bool IsPlanned(Fact fact)
    {
        var claim = fact.Best.Claims[0];
        if (fact.Best.Value is null || !EdtfDate.TryParse(fact.Best.Value, out var day))
        {
            return false;
        }

        return day.HasYear && claim.Claim.AsOf is { HasYear: true } told ? day.Earliest > told.Latest : ProductionRule.IsPlan(claim.Quote);
    }

    /// <summary>"Did they stop filming?", "when did it resume?".</summary>
    private static Answer? Paused(Question question, IReadOnlyList<Fact> facts, string title, string subject)
    {
        var asked = Phase(facts, QuestionDetails.Says(question, QuestionDetails.Resumed) ? ProductionRule.Resume : ProductionRule.Halt);
        if (asked is null || (asked.Best.Value is null && question.Words.Contains("when", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var other = Phase(facts, asked.Aspect == ProductionRule.Halt ? ProductionRule.Resume : ProductionRule.Halt);
        other = other?.IsRumour() == true && !asked.IsRumour() ? null : other;
        var yes = question.IsYesNo && asked.Best.Standing != Standing.Speculation ? "Yes. " : "";
        var text =
            $"{yes}{Wording.Capital(Phrase(asked))}{(other is null ? "" : "; " + Phrase(other))}, for {subject} ({Wording.Standing(asked.Best)}).";
        return Compose.Of(question, title, text, asked, other is null ? [] : [other]);
    }

    private static Fact? Phase(IReadOnlyList<Fact> facts, string phase) => facts.FirstOrDefault(f => f.Aspect == phase);
}
