using System.Globalization;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Topics.Platforms;

/// <summary>Where it can be seen.</summary>
internal static class PlatformAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        if (question.Aspect.Name == RegionalPlatformRule.InCountry
            && InCountry(question, view, question.Aspect.Of) is { } there)
        {
            return there;
        }

        var seasons = view.Facts(ClaimKind.Platform)
            .Where(f => f.Aspect.Name == SeasonPlatformRule.OfSeason && f.Best.Standing != Standing.Denied).ToList();
        if (question.Season is { } asks && seasons.Select(f => f.Best.Text).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            // Where seasons have different homes, that of another one is no answer.
            return OfSeason(question, view, asks, seasons);
        }

        if (view.Facts(ClaimKind.Platform).FirstOrDefault(f => f.Aspect.IsNone) is not { } fact
            || (!question.Aspect.IsNone && IsElsewhere(fact, question.Aspect, view)))
        {
            return null;
        }

        if (fact.Best.Standing == Standing.Denied)
        {
            // What is denied of one channel tells nothing of the others.
            return !question.IsYesNo || !Folding.Words(question.Words).Contains(Folding.Words(fact.Best.Text), StringComparison.Ordinal) ? null
                : Compose.Of(
                    question, Wording.Title(view, null, "where to watch"),
                    $"No: {view.Show.Name} is not on {fact.Best.Text} ({Wording.Standing(Standing.Reported, fact.Best.AsOf)}).", fact);
        }

        return IsOfAnotherTime(question, view, fact) ? null : Home(question, view, fact);
    }

    // Where the reboot runs is not told by the channel of the older show, nor an older season's home by the new one's.
    private static bool IsOfAnotherTime(Question question, ShowView view, Fact fact) =>
        (Qualifiers.MeansNewVersion(question) && !fact.Best.Claims.Any(c => QuestionDetails.Says(c.Quote, QuestionDetails.NewVersion)))
        || (question.Season is { } season
            && ((view.Facts(ClaimKind.Release).Any(f => f.Season > season) && !fact.Best.Claims.Any(c => Qualifiers.NamesSeason(c.Quote)))
                || fact.Best.Claims.All(c => IsOfEarlier(c.Quote, season))));

    private static Answer Home(Question question, ShowView view, Fact fact)
    {
        var asked = Folding.Words(question.Words);
        var homes = view.Facts(ClaimKind.Platform)
            .SelectMany(f => f.Rivals.Where(r => !r.IsRumour() || f.IsRumour()).Prepend(f.Best))
            .Select(v => Folding.Words(v.Text))
            .ToList();
        // "BBC" is no wrong name for "BBC One".
        var lead = !question.IsYesNo ? ""
            : homes.Exists(h => asked.Contains(h, StringComparison.Ordinal)) ? "Yes: "
            : homes.Exists(h => asked.Contains(h.Split(' ')[0], StringComparison.Ordinal)) ? "" : "No: ";
        return Compose.Of(
            question, Wording.Title(view, null, "where to watch"), $"{lead}{view.Show.Name} is on {fact.Best.Text} ({Wording.Standing(fact.Best)}).", fact);
    }

    // "The first three seasons stay on X" tells nothing of the fourth.
    private static bool IsOfEarlier(string quote, int season) =>
        SeasonFinder.Find(Folding.Plain(quote)).SelectMany(m => m.Seasons).ToList() is { Count: > 1 } named && named.Max() < season;

    private static Answer? OfSeason(Question question, ShowView view, int season, List<Fact> homes)
    {
        if (homes.Find(f => f.Aspect.Of == season.ToString(CultureInfo.InvariantCulture)) is not { } fact)
        {
            return null;
        }

        var asked = Folding.Words(question.Words);
        var lead = !question.IsYesNo ? "" : asked.Contains(Folding.Words(fact.Best.Text), StringComparison.Ordinal) ? "Yes: " : "No: ";
        return Compose.Of(
            question, Wording.Title(view, season, "where to watch"),
            $"{lead}{Wording.Subject(view, season)} is on {fact.Best.Text} ({Wording.Standing(fact.Best)}).", fact);
    }

    // A channel that only another country has, or that is told of another country alone.
    private static bool IsElsewhere(Fact fact, Aspect aspect, ShowView view) =>
        (Channels.CountryOf(fact.Best.Text) is { } home && home != aspect.Of)
        || view.Facts(ClaimKind.Platform).Any(f => !f.Aspect.IsNone && f.Aspect != aspect && f.Best.Text == fact.Best.Text);

    /// <summary>Where one country sees it: told of that country, or by a channel that only it has.</summary>
    private static Answer? InCountry(Question question, ShowView view, string country)
    {
        var all = view.Facts(ClaimKind.Platform).Where(f => f.Best.Standing != Standing.Denied).ToList();
        return (all.FirstOrDefault(f => f.Aspect == new Aspect(RegionalPlatformRule.InCountry, country))
            ?? all.FirstOrDefault(f => f.Aspect.IsNone && Channels.CountryOf(f.Best.Text) == country)) is not { } fact || question.IsYesNo
            ? null
            : Compose.Of(
                question, Wording.Title(view, null, "where to watch"),
                $"{view.Show.Name} is on {fact.Best.Text} in {ReleaseAnswers.Place(country)} ({Wording.Standing(fact.Best)}).", fact);
    }
}
