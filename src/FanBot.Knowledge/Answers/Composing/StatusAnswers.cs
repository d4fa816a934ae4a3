using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Rules;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>Whether a season will be made: renewed, cancelled, ended or not decided.</summary>
internal static partial class StatusAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        var facts = view.Facts(ClaimKind.Renewal);
        var words = question.Words.ToLowerInvariant();
        if (question.IsCommand || question.Aspect == KindPatterns.Summary)
        {
            return Summary(question, view, facts);
        }

        if (words.Contains("when", StringComparison.Ordinal) && Decided(question, view, facts) is { } day)
        {
            return day;
        }

        if (LastSeasonPattern().IsMatch(words))
        {
            return facts.FirstOrDefault(f => IsStated(f) && f is { Season: not null, Best.Value: RenewalRule.Ended }) is { } last ? Ended(question, view, last) : null;
        }

        return AsksIfCancelled(words)
            ? Cancelled(question, view, facts)
            : Renewed(question, view, facts);
    }

    /// <summary>The latest season that articles tell of, and what is known of it.</summary>
    public static Answer? Newest(Question question, ShowView view)
    {
        var told = view.Facts(ClaimKind.Renewal, ClaimKind.Release, ClaimKind.EpisodeCount, ClaimKind.Production)
            .Where(f => f.Season is not null && IsStated(f) && f.Best.Value is not null and not RenewalRule.Undecided and not RenewalRule.Cancelled)
            .ToList();
        return told.Max(f => f.Season) is not { } season ? null : Summary(question with { Season = season }, view, view.Facts(ClaimKind.Renewal)) switch
        {
            { } answer => answer with { Text = $"No article counts the seasons; the latest that they tell of is season {season.ToString(CultureInfo.InvariantCulture)}. {answer.Text}" },
            null => null,
        };
    }

    private static bool AsksIfCancelled(string words) =>
        words.Contains("cancel", StringComparison.Ordinal) || words.Contains("axe", StringComparison.Ordinal) || words.Contains("scrapped", StringComparison.Ordinal);

    private static Answer? Decided(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var cancelled = AsksIfCancelled(question.Words.ToLowerInvariant());
        var dated = facts
            .Where(f => (question.Season is null || f.Season == question.Season) && f.Best.Value is RenewalRule.Renewed == !cancelled)
            .SelectMany(f => f.Best.Claims.Where(c => c.Claim.Date is not null).OrderBy(c => c.Claim.Date!.Value.Days).Take(1).Select(c => (Fact: f, Claim: c)))
            .ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var date = dated[0].Claim.Claim.Date!.Value;
        var seasons = dated.Where(d => d.Claim.Claim.Date == date).Select(d => d.Fact.Season).OfType<int>().ToList();
        var what = dated[0].Fact.Best.Text + (seasons.Count > 0 ? " for " + SeasonList(seasons) : "");
        var best = FactValues.Of([dated[0].Claim]);
        return Compose.Of(question, Wording.Title(view, question.Season, "status"), $"{Wording.Capital(date.ToText())}: {view.Show.Name} was {what} ({Wording.Standing(best.Standing, best.AsOf)}).", dated[0].Fact with { Best = best });
    }

    private static Answer? Cancelled(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var asked = facts.Where(f => question.Season is null || f.Season == question.Season || f.Season is null).ToList();
        var cancelled = asked.Find(f => IsStated(f) && f.Best.Value == RenewalRule.Cancelled);
        var renewed = asked.Where(f => IsStated(f) && f.Best.Value == RenewalRule.Renewed).ToList();
        var title = Wording.Title(view, question.Season, "status");
        if (cancelled is not null && (renewed.Count == 0 || cancelled.Season is not null || IsLater(cancelled, renewed)))
        {
            return Compose.Of(question, title, $"{(question.IsYesNo ? "Yes. " : "")}{Wording.Capital(Wording.Subject(view, cancelled.Season))} has been cancelled{On(cancelled)} ({Wording.Standing(cancelled.Best.Standing, cancelled.Best.AsOf)}).", cancelled);
        }

        var ended = asked.Find(f => IsStated(f) && f.Best.Value == RenewalRule.Ended);
        var denied = asked.Find(f => f.Best is { Standing: Standing.Denied, Value: RenewalRule.Cancelled });
        if (renewed.Count > 0)
        {
            var first = renewed.OrderBy(f => f.Best.Standing.Rank()).ThenByDescending(f => f.Season).First();
            var text = $"No. {view.Show.Name} has not been cancelled: it was renewed for {SeasonList([.. renewed.Select(f => f.Season).OfType<int>()])} ({Wording.Standing(first.Best.Standing, first.Best.AsOf)}).";
            return Compose.Of(question, title, text, first, denied is null ? [] : [denied]);
        }

        return ended is not null ? Ended(question, view, ended)
            : denied is not null ? Compose.Of(question, title, $"No. {view.Show.Name} has not been cancelled ({Wording.Standing(Standing.Reported, denied.Best.AsOf)}).", denied)
            : asked.Find(f => f.Best.Standing == Standing.Speculation) is { } guess ? Compose.Of(question, title, $"Only guessed: {guess.Best.Text} ({Wording.AsOf(guess.Best.AsOf)}).", guess)
            : null;
    }

    private static Answer? Renewed(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var title = Wording.Title(view, question.Season, "status");
        var fact = question.Season is { } season
            ? facts.FirstOrDefault(f => f.Season == season) ?? Implied(view, season) ?? facts.FirstOrDefault(f => f.Season is null && IsStated(f) && f.Best.Value is RenewalRule.Cancelled or RenewalRule.Ended)
            : Latest(facts);
        if (fact is null)
        {
            return null;
        }

        var subject = Wording.Subject(view, fact.Season);
        var standing = Wording.Standing(fact.Best.Standing, fact.Best.AsOf);
        if (fact.Best.Standing == Standing.Speculation)
        {
            return Compose.Of(question, title, $"Only guessed, not confirmed: {subject} {fact.Best.Text} ({standing}).", fact);
        }

        return fact.Best.Value switch
        {
            RenewalRule.Cancelled when fact.Best.Standing == Standing.Denied => Compose.Of(question, title, $"{Wording.Capital(subject)} has not been cancelled ({standing}).", fact),
            RenewalRule.Cancelled => Compose.Of(question, title, $"No. {Wording.Capital(subject)} has been cancelled ({standing}).", fact),
            RenewalRule.Ended => Ended(question, view, fact),
            RenewalRule.Undecided => Compose.Of(question, title, $"Not confirmed: {subject} has not been ordered or renewed, nor cancelled ({standing}).", fact),
            RenewalRule.Renewed => Compose.Of(question, title, (question.IsYesNo ? "Yes. " : "") + $"{Wording.Capital(subject)} has been renewed{On(fact)} ({standing}).", fact),
            _ => Compose.Of(question, title, (question.IsYesNo ? "Yes. " : "") + $"{Wording.Capital(subject)} is on its way: {fact.Best.Text} ({standing}).", fact),
        };
    }

    private static Answer Ended(Question question, ShowView view, Fact fact) => Compose.Of(
        question,
        Wording.Title(view, fact.Season, "status"),
        $"{(question.IsYesNo ? "Yes. " : "")}{Wording.Capital(Wording.Subject(view, fact.Season))} is the last: the show ends with it ({Wording.Standing(fact.Best.Standing, fact.Best.AsOf)}).",
        fact);

    /// <summary>A season with a release date, or in production, is being made, even if no article says "renewed".</summary>
    private static Fact? Implied(ShowView view, int season) =>
        view.FactsOf(season, ClaimKind.Release, ClaimKind.Production).FirstOrDefault(f => f.Aspect is "" or ProductionRule.Start or ProductionRule.Wrap && f.Best.Value is not null && f.Best.Standing is Standing.Official or Standing.Reported);

    private static Answer? Summary(Question question, ShowView view, IReadOnlyList<Fact> renewals)
    {
        var season = question.Season ?? renewals.Where(IsStated).Max(f => f.Season);
        // That the show is not cancelled goes without saying where something was decided on the season.
        var own = renewals.Any(f => f.Season == season && f.Best.Standing != Standing.Denied);
        var lines = renewals.Where(f => f.Season == season || (f.Season is null && !own && (question.Season is null || f.Best.Standing != Standing.Denied))).Where(f => f.Best.Value is not null)
            .Select(f => (Text: $"{f.Best.Text}{On(f)}", Fact: f))
            .Concat((season is { } s ? view.FactsOf(s, ClaimKind.Production) : []).OrderBy(f => f.Aspect switch { ProductionRule.Start => 0, ProductionRule.Wrap => 1, _ => 2 }).Select(f => (Text: ProductionAnswers.Phrase(f), Fact: f)))
            .Concat((season is { } r ? view.FactsOf(r, ClaimKind.Release) : []).Where(f => f.Aspect.Length == 0 && f.Best.Value is not null).Select(f => (Text: "release " + f.Best.Text, Fact: f)))
            .Select(l => (l.Fact, Text: $"{l.Text} ({Wording.Standing(l.Fact.Best.Standing, l.Fact.Best.AsOf)})"))
            .ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var text = $"{Wording.Capital(Wording.Subject(view, season))}: " + string.Join("; ", lines.Select(l => l.Text)) + ".";
        return Compose.OfMany(question, Wording.Title(view, season, "status"), text, lines) with
        {
            Kind = ClaimKind.Renewal,
            HasOtherClaims = lines.Exists(l => l.Fact.Kind == ClaimKind.Renewal && l.Fact.Best.Claims.Count + l.Fact.Rivals.Count > 1),
        };
    }

    private static Fact? Latest(IReadOnlyList<Fact> facts) =>
        facts.Where(IsStated).OrderByDescending(f => f.Best.Value is RenewalRule.Cancelled or RenewalRule.Ended && f.Season is null).ThenByDescending(f => f.Season).FirstOrDefault()
        ?? (facts.Count > 0 ? facts[^1] : null);

    private static bool IsStated(Fact fact) => fact.Best.Standing is Standing.Official or Standing.Reported;

    private static bool IsLater(Fact fact, List<Fact> others) =>
        fact.Best.AsOf is { } day && others.All(o => o.Best.AsOf is not { } other || other.Latest <= day.Latest);

    private static string On(Fact fact) => fact.Best.Claims.Select(c => c.Claim.Date).Where(d => d is not null).MinBy(d => d!.Value.Days) is { } date ? " " + Wording.On(date.ToString(), date.ToText()) : "";

    [GeneratedRegex(@"\b(?:which|what) (?:season|series)\b.*\b(?:last|final)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LastSeasonPattern();

    private static string SeasonList(List<int> seasons) => seasons.Count switch
    {
        0 => "more",
        1 => "season " + seasons[0].ToString(CultureInfo.InvariantCulture),
        _ => "seasons " + Wording.List([.. seasons.Distinct().Order().Select(s => s.ToString(CultureInfo.InvariantCulture))]),
    };
}
