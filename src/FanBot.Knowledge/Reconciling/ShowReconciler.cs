using System.Collections.Frozen;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Adaptation;
using FanBot.Knowledge.Topics.Cast;
using FanBot.Knowledge.Topics.Production;
using FanBot.Knowledge.Topics.Release;
using FanBot.Knowledge.Topics.Renewal;

namespace FanBot.Knowledge.Reconciling;

/// <summary>Resolves the names of one show and reconciles its claims into facts. Pure, and independent of the order of its input.</summary>
public static class ShowReconciler
{
    /// <summary>Reconciles a show.</summary>
    /// <param name="key">The show's key.</param>
    /// <param name="name">Its name.</param>
    /// <param name="claims">Every claim of its articles.</param>
    /// <param name="show">Its <c>show.yaml</c>, or <see cref="ShowFile.None"/>.</param>
    public static ShowKnowledge Reconcile(string key, string name, IReadOnlyList<CitedClaim> claims, ShowFile show)
    {
        // What others state comes to the same whatever rumour publishers write: their claims are reconciled apart, and laid beside it.
        List<CitedClaim> stated = [.. claims.Where(c => !c.IsRumour())];
        var news = Reconcile(key, name, stated, show, _ => true);
        return stated.Count == claims.Count ? news : Rumours.Beside(news, Reconcile(key, name, claims, show, Trust.IsRumour));
    }

    private static ShowKnowledge Reconcile(string key, string name, IReadOnlyList<CitedClaim> claims, ShowFile show, Func<CitedClaim, bool> counts)
    {
        var ordered = FirstSeasonOnly(claims)
            .OrderBy(c => c.Source.Path, StringComparer.Ordinal)
            .ThenBy(c => c.Claim.Quote.Start)
            .ThenBy(c => c.Claim.Kind)
            .ThenBy(c => c.Claim.Text, StringComparer.Ordinal)
            .ToList();
        var cast = new CastReconciler(ordered, show);
        var byKind = ordered.Where(counts).ToLookup(c => c.Claim.Kind);
        var dated = ordered.Where(c => c.Claim.Kind == ClaimKind.Release && c.Claim.Aspect != ReleaseRule.Undated);
        IEnumerable<Fact> facts =
        [
            .. Dated(AtHome(WithFirstParts(ReleaseSeasons.ByTime(OlderVersions.Sort([.. dated])))).Where(counts)),
            .. Undated(byKind[ClaimKind.Release].Where(c => c.Claim.Aspect == ReleaseRule.Undated)),
            .. RenewalReconciler.Facts(byKind[ClaimKind.Renewal]),
            .. Production(byKind[ClaimKind.Production].ToList()),
            .. Single(byKind[ClaimKind.EpisodeCount]),
            .. Single(byKind[ClaimKind.EpisodeLength]),
            .. Single(byKind[ClaimKind.Episode].Where(c => c.Claim.Standing != Standing.Denied)),
            .. cast.Facts(counts),
            .. Each(byKind[ClaimKind.Plot], c => Folding.Key(c.Text)),
            .. Adapted(byKind[ClaimKind.AdaptedFrom]),
            .. byKind[ClaimKind.Platform].GroupBy(c => c.Claim.Aspect)
                .OrderBy(g => g.Key.ToString(), StringComparer.Ordinal).SelectMany(MostNamed),
            .. Each(byKind[ClaimKind.Maker].Select(c => c with { Claim = WithPerson(c.Claim, cast) }), c => c.Person!),
            .. Each(byKind[ClaimKind.Number], c => c.Value!),
            .. Each(byKind[ClaimKind.Location], c => Folding.Key(c.Text)),
            .. Each(byKind[ClaimKind.Contest]
                .Select(c => c with { Claim = c.Claim with { Person = cast.Person(c.Claim.Person!), Value = cast.Person(c.Claim.Value!) } }), c =>
                $"{c.Person}|{c.Value}"),
        ];
        return new ShowKnowledge(
            key, name, ShowAliases.Of(name, show), cast.Entities(),
            [.. facts.OrderBy(f => f.Kind).ThenBy(f => f.Season ?? 0).ThenBy(f => f.Aspect.ToString(), StringComparer.Ordinal)]);
    }

    /// <summary>
    /// Where no article dates a later season than the first, what articles say without a number is said of the first.
    /// A show whose seasons nobody numbers stays without.
    /// </summary>
    private static IEnumerable<CitedClaim> FirstSeasonOnly(IReadOnlyList<CitedClaim> claims)
    {
        if (claims.Any(TellsOfLaterSeason))
        {
            return claims;
        }

        return claims.Any(NumbersSeason)
            ? claims.Select(c => c.Claim.Season is null && MayBeOfFirstSeason(c.Claim) ? WithSeason(c, 1) : c)
            : claims.Select(c => c.Claim is { Season: 1, Kind: ClaimKind.Release } ? WithSeason(c, null) : c);
    }

    private static bool TellsOfLaterSeason(CitedClaim cited) =>
        cited.Claim is { Season: > 1, Kind: ClaimKind.Release or ClaimKind.Production or ClaimKind.EpisodeCount or ClaimKind.Cast, Value: not null }
        && (cited.Claim.Standing is Standing.Official or Standing.Reported || cited.IsRumour());

    // That a show "first premiered" then and then numbers nothing: the articles of a soap know no seasons.
    private static bool NumbersSeason(CitedClaim cited) =>
        cited.Claim.Season is not null && (cited.Claim.Kind != ClaimKind.Release || SeasonFinder.Find(Folding.Plain(cited.Quote)).Any());

    // What is said of an original version, or of the end, is not said of the first season.
    private static bool MayBeOfFirstSeason(Claim claim) =>
        FirstSeasonKinds.Contains(claim.Kind) && claim.Aspect.Name is not (OriginalVersion.Aspect or OriginalVersion.Finale);

    private static readonly FrozenSet<ClaimKind> FirstSeasonKinds =
    [
        ClaimKind.Release, ClaimKind.Production, ClaimKind.EpisodeCount, ClaimKind.EpisodeLength, ClaimKind.Episode, ClaimKind.Cast, ClaimKind.Plot,
    ];

    private static CitedClaim WithSeason(CitedClaim cited, int? season) => cited with { Claim = cited.Claim with { Season = season } };

    private static Claim WithPerson(Claim claim, CastReconciler cast)
    {
        var person = cast.Person(claim.Person!);
        return claim with { Person = person, Value = person, Text = person };
    }

    private static IEnumerable<Fact> Dated(IEnumerable<CitedClaim> claims)
    {
        foreach (var group in claims.GroupBy(Subject))
        {
            var (best, rivals, conflicting) = DateReconciler.Reconcile([.. group]);
            yield return Fact(group.First().Claim, best) with { Rivals = rivals, Conflicting = conflicting };
        }
    }

    // A season that comes in parts is out with the first of them.
    private static IEnumerable<CitedClaim> WithFirstParts(IEnumerable<CitedClaim> claims) =>
        claims.SelectMany(c => c.Claim.Aspect == ReleaseSubject.FirstPart ? new[] { c, c with { Claim = c.Claim with { Aspect = Aspect.None } } } : [c]);

    // Where no article tells of a season's day but for one country, that is where the show is at home.
    private static IEnumerable<CitedClaim> AtHome(IEnumerable<CitedClaim> claims)
    {
        var all = claims.ToList();
        var seasons = all.Where(c => c.Claim is { Aspect.IsNone: true, Value: not null, Standing: Standing.Official or Standing.Reported })
            .Select(c => c.Claim.Season).ToHashSet();
        return all.SelectMany(c =>
            c.Claim.Aspect.Name == ReleaseRule.Abroad && !seasons.Contains(c.Claim.Season)
            ? new[] { c, c with { Claim = c.Claim with { Aspect = Aspect.None } } } : [c]);
    }

    private static IEnumerable<Fact> Undated(IEnumerable<CitedClaim> claims) =>
        claims.GroupBy(Subject).Select(g => Fact(g.First().Claim, FactValues.Of(g)));

    /// <summary>Steps of production; a wrap before the start cannot be, and the weaker of the two is doubted.</summary>
    private static IEnumerable<Fact> Production(List<CitedClaim> claims)
    {
        foreach (var season in claims.GroupBy(c => c.Claim.Season))
        {
            var byPhase = season.ToLookup(c => c.Claim.Aspect);
            var start = byPhase[ProductionRule.Start].Any(c => c.Claim.Value is not null) ? DateReconciler.Reconcile([.. byPhase[ProductionRule.Start]]).Best
                : null;
            foreach (var phase in byPhase)
            {
                Func<EdtfDate, string?>? doubt = phase.Key == ProductionRule.Wrap && start?.Value is { } began
                    ? wrap => wrap.HasYear && EdtfDate.Parse(began) is { HasYear: true } from && wrap.Latest < from.Earliest
                        ? $"before filming began ({start.Text})" : null
                    : null;
                var (best, rivals, conflicting) = DateReconciler.Reconcile([.. phase], doubt);
                yield return Fact(phase.First().Claim, best) with { Rivals = rivals, Conflicting = conflicting };
            }
        }
    }

    /// <summary>One value is right: the others are rivals, unless it lies within them ("30" within "20/30").</summary>
    private static IEnumerable<Fact> Single(IEnumerable<CitedClaim> claims)
    {
        foreach (var group in claims.GroupBy(Subject))
        {
            var values = group.GroupBy(c => c.Claim.Value, StringComparer.Ordinal).Select(g => FactValues.Of(g)).BestFirst().ToList();
            yield return Fact(group.First().Claim, values[0]) with
            {
                Rivals = values[1..],
                Conflicting = values.Count > 1 && FactValues.AreLevel(values[0], values[1]),
            };
        }
    }

    /// <summary>Several can be right at once: a fact for each, best supported first.</summary>
    private static IEnumerable<Fact> Each(IEnumerable<CitedClaim> claims, Func<Claim, string> value) => claims
        .GroupBy(c => (Subject(c), Value: value(c.Claim)))
        .Select(g => Fact(g.First().Claim, FactValues.Of(g)))
        .OrderByDescending(f => f.Best.Support)
        .ThenBy(f => f.Best.Standing.Rank())
        .ThenBy(f => f.Best.TrustRank())
        .ThenByDescending(f => f.Best.AsOf?.Latest.DayNumber ?? int.MinValue)
        .ThenBy(f => f.Best.Claims[0].Source.Path, StringComparer.Ordinal)
        .ThenBy(f => f.Best.Claims[0].Claim.Quote.Start);

    /// <summary>The work a show is adapted from is described in many ways: the one that names its author tells most.</summary>
    private static IEnumerable<Fact> Adapted(IEnumerable<CitedClaim> claims)
    {
        foreach (var group in claims.GroupBy(Subject))
        {
            if (group.Key.Aspect == AdaptationRule.Part)
            {
                foreach (var fact in Single(group))
                {
                    yield return fact;
                }

                continue;
            }

            var fullest = group
                .GroupBy(c => Folding.Words(c.Claim.Text), StringComparer.Ordinal)
                .OrderByDescending(g =>
                    g.Any(c => c.Claim.Text.Contains(" by ", StringComparison.Ordinal) || c.Claim.Text.Contains(" from ", StringComparison.Ordinal)))
                .ThenByDescending(g => g.Count())
                .ThenByDescending(g => g.Max(c => c.Claim.Day()))
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .First();
            yield return Fact(fullest.First().Claim, FactValues.Of(fullest, group.Except(fullest)));
        }
    }

    /// <summary>The platform that most articles name; another one may only be the home of another show.</summary>
    private static IEnumerable<Fact> MostNamed(IEnumerable<CitedClaim> claims)
    {
        var all = claims.ToList();
        var names = all.GroupBy(c => Folding.Words(c.Claim.Text), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(
            g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var values = all
            .GroupBy(c => Fuller(Folding.Words(c.Claim.Text), names), StringComparer.Ordinal)
            .Select(g => FactValues.Of(g.Where(c => Folding.Words(c.Claim.Text) == g.Key), g.Where(c => Folding.Words(c.Claim.Text) != g.Key)))
            .OrderByDescending(v => v.Support)
            .ThenByDescending(v => v.Claims.Count)
            .ThenBy(v => v.Standing.Rank())
            .ThenBy(v => v.Value, StringComparer.Ordinal)
            .ToList();
        if (values.Count > 0)
        {
            yield return Fact(values[0].Claims[0].Claim, values[0]) with { Rivals = values[1..] };
        }
    }

    // "BBC" and "BBC One" are one home: the fuller name tells more.
    private static string Fuller(string name, List<string> names) =>
        names.Find(n => n.StartsWith(name + " ", StringComparison.Ordinal)) ?? name;

    private static (ClaimKind Kind, int? Season, Aspect Aspect) Subject(CitedClaim cited) => (cited.Claim.Kind, cited.Claim.Season, cited.Claim.Aspect);

    private static Fact Fact(Claim claim, FactValue best) => new()
    {
        Kind = claim.Kind,
        Season = claim.Season,
        Aspect = claim.Aspect,
        Person = best.Claims[0].Claim.Person,
        Character = best.Claims[0].Claim.Character,
        Best = best,
    };
}
