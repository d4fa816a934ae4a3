using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Rules;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>What a show is and where it runs: platform, makers, source work, episodes, numbers, places, plot.</summary>
internal static class ShowAnswers
{
    private const int MostPlotSentences = 4;
    private const int LongestPlot = 900;

    public static Answer? Platform(Question question, ShowView view)
    {
        if (question.Aspect.StartsWith(RegionalPlatformRule.Prefix, StringComparison.Ordinal)
            && InCountry(question, view, question.Aspect[RegionalPlatformRule.Prefix.Length..]) is { } there)
        {
            return there;
        }

        if (view.Facts(ClaimKind.Platform).FirstOrDefault(f => f.Aspect.Length == 0) is not { } fact
            || (question.Aspect.Length > 0 && IsElsewhere(fact, question.Aspect, view)))
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

        // Where the reboot runs is not told by the channel of the older show, nor an older season's home by the new one's.
        if ((Qualifiers.MeansNewVersion(question) && !fact.Best.Claims.Any(c => NewVersionPattern.IsMatch(c.Quote)))
            || (question.Season is { } season && view.Facts(ClaimKind.Release).Any(f => f.Season > season)
                && !fact.Best.Claims.Any(c => Qualifiers.NamesSeason(c.Quote))))
        {
            return null;
        }

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

    // A channel that only another country has, or that is told of another country alone.
    private static bool IsElsewhere(Fact fact, string aspect, ShowView view) =>
        (Channels.CountryOf(fact.Best.Text) is { } home && home != aspect[RegionalPlatformRule.Prefix.Length..])
        || view.Facts(ClaimKind.Platform).Any(f => f.Aspect.Length > 0 && f.Aspect != aspect && f.Best.Text == fact.Best.Text);

    /// <summary>Where one country sees it: told of that country, or by a channel that only it has.</summary>
    private static Answer? InCountry(Question question, ShowView view, string country)
    {
        var all = view.Facts(ClaimKind.Platform).Where(f => f.Best.Standing != Standing.Denied).ToList();
        return (all.FirstOrDefault(f => f.Aspect == RegionalPlatformRule.Prefix + country)
            ?? all.FirstOrDefault(f => f.Aspect.Length == 0 && Channels.CountryOf(f.Best.Text) == country)) is not { } fact || question.IsYesNo
            ? null
            : Compose.Of(
                question, Wording.Title(view, null, "where to watch"),
                $"{view.Show.Name} is on {fact.Best.Text} in {ReleaseAnswers.Place(country)} ({Wording.Standing(fact.Best)}).", fact);
    }

    public static Answer? AdaptedFrom(Question question, ShowView view)
    {
        var facts = view.Facts(ClaimKind.AdaptedFrom);
        var parts = facts.Where(f => f.Aspect == AdaptationRule.Part).ToList();
        var part = question.Aspect == AdaptationRule.Part || question.Season is not null ? Seasons.Choose(parts, question.Season).Take(1).FirstOrDefault()
            : null;
        if (part is not null)
        {
            return Compose.Of(
                question, Wording.Title(view, part.Season, "source"),
                $"{Wording.Capital(part.Best.Text)}: that is what {Wording.Subject(view, part.Season)} adapts ({Wording.Standing(part.Best)}).", part);
        }

        var work = facts.FirstOrDefault(f => f.Aspect == AdaptationRule.Work);
        return work is null || (!question.IsYesNo && Qualifiers.AsksForTitle(question) && !Qualifiers.NamesWork(work.Best.Text)) ? null : Compose.Of(
            question,
            Wording.Title(view, null, "source"),
            $"{Supposition.OfForm(question, work.Best.Text)}{view.Show.Name} is adapted from {work.Best.Text} ({Wording.Standing(work.Best)}).",
            work);
    }

    public static Answer? Maker(Question question, ShowView view)
    {
        var facts = view.Facts(ClaimKind.Maker);
        foreach (var aspect in Aspects(question.Aspect))
        {
            var made = facts
                .Where(f => f.Aspect == aspect)
                .Where(f => question.Season is not { } season || f.Season == season
                    || (f.Season is null && !(season > 1 && aspect is "director" or "composer")))
                .ToList()
                .WithoutRumours();
            if (made.Count == 0)
            {
                continue;
            }

            // One article's "created by A and B" names two; a name that far fewer articles support is a slip.
            var together = made.Where(f => f.Best.Support * 2 >= made[0].Best.Support).DistinctBy(f => f.Person).Take(4).ToList();
            var isOneOfThem = together.Exists(f => question.Names.Any(n => n.Name == f.Person));
            if (question.IsYesNo && question.Names.Count > 0 && !isOneOfThem && aspect is "director" or "writer")
            {
                // Episodes have directors and writers of their own: who is not among those named may be one as well.
                continue;
            }

            var lead = !question.IsYesNo || question.Names.Count == 0 ? "" : isOneOfThem ? "Yes. " : "No. ";
            var text = lead + string.Join("; ", together.GroupBy(f => f.Season).Select(season => MadeBy([.. season], view))) + ".";
            return Compose.Of(question, Wording.Title(view, null, aspect), text, made[0], together.Skip(1));
        }

        // Who wrote the source is often told only with it: "the novels of …".
        return question.Aspect == "author" && view.Facts(ClaimKind.AdaptedFrom).Any(f => f.Aspect == AdaptationRule.Work)
            ? AdaptedFrom(question with { Season = null }, view) : null;
    }

    // Of each season its own: "A: director of season 1 of …; B: director of season 2 of …".
    private static string MadeBy(IReadOnlyList<Fact> makers, ShowView view) =>
        $"{Wording.List([.. makers.Select(f => f.Person!)])}: {makers[0].Aspect} of {Wording.Subject(view, makers[0].Season)} "
        + $"({Wording.Standing(makers[0].Best.Standing, makers[0].Best.AsOf)})";

    public static Answer? Count(Question question, ShowView view)
    {
        var fact = view.Facts(ClaimKind.Number)
            .FirstOrDefault(f => f.Aspect == question.Aspect && (question.Season is null || f.Season is null || f.Season == question.Season));
        return fact is null ? null
            : Compose.Of(
                question, Wording.Title(view, fact.Season, question.Aspect), $"{fact.Best.Text}: {view.Show.Name} ({Wording.Standing(fact.Best)}).", fact);
    }

    /// <summary>The makers' synopsis where there is one, else what the surest article tells, in its own order.</summary>
    public static Answer? Plot(Question question, ShowView view)
    {
        var facts = Seasons.Choose(view.Facts(ClaimKind.Plot), question.Season);
        if (facts.Count == 0)
        {
            return null;
        }

        var lead = facts
            .OrderBy(f => f.IsRumour())
            .ThenBy(f => f.Aspect == PlotRule.Synopsis ? 0 : 1)
            .ThenBy(f => f.Best.Standing.Rank())
            .ThenBy(f => f.Best.TrustRank())
            .ThenByDescending(f => f.Best.AsOf?.Latest.DayNumber ?? int.MinValue)
            .ThenBy(f => f.Best.Claims[0].Source.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Best.Claims[0].Claim.Quote.Start)
            .First();
        var told = facts
            .Where(f => f.Aspect == lead.Aspect && f.Best.Standing == lead.Best.Standing && f.Best.Claims[0].Source.Path == lead.Best.Claims[0].Source.Path)
            .OrderBy(f => f.Best.Claims[0].Claim.Quote.Start)
            .Take(MostPlotSentences)
            .ToList();
        var text = "";
        var used = new List<Fact>();
        foreach (var fact in told)
        {
            if (used.Count == 0 || text.Length + fact.Best.Text.Length < LongestPlot)
            {
                text += (used.Count > 0 ? " " : "") + fact.Best.Text;
                used.Add(fact);
            }
        }

        return Compose.Of(question, Wording.Title(view, lead.Season, "plot"), $"{text} ({Wording.Standing(lead.Best)}.)", used[0], used.Skip(1));
    }

    private static readonly Pattern NewVersionPattern = new(@"\b(?:reboot|revival|remake|new version|re-?imagining)\b", RegexOptions.IgnoreCase);

    /// <summary>Who made it goes by several names: a show without a named creator may have a showrunner, or the author of its source.</summary>
    private static string[] Aspects(string asked) => asked switch
    {
        "creator" => ["creator", "showrunner", "author", "writer"],
        "writer" => ["writer", "creator"],
        "showrunner" => ["showrunner", "creator"],
        "author" => ["author", "creator"],
        var other => [other],
    };
}
