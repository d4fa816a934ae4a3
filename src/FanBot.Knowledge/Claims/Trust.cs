using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Claims;

/// <summary>
/// What the weight of a publisher does to claims and facts, all in one place.
/// <list type="bullet">
/// <item>Nothing is taken from an ignored publisher.</item>
/// <item>Whatever a rumour publisher states is speculation; since there is no guess that something is not so, its denials do not count.</item>
/// <item>Standing decides first. Of equal standing, a trusted publisher comes before a normal one, and that before a rumour publisher;
/// only then the later date decides.</item>
/// <item>What an article takes back (a date given up, an order cancelled) is only taken back from publishers that weigh no more.</item>
/// <item>Claims of rumour publishers are reconciled apart and laid beside what others state (<see cref="Reconciling.Rumours"/>): they add nothing to it,
/// and change nothing of it.</item>
/// </list>
/// </summary>
internal static class Trust
{
    /// <summary>The claim with the standing that its publisher allows, or null where it does not count.</summary>
    public static CitedClaim? Weigh(this CitedClaim cited) => cited.Source.Weight switch
    {
        SourceWeight.Ignored => null,
        SourceWeight.Rumour => cited.Claim.Standing switch
        {
            Standing.Denied => null,
            Standing.Speculation => cited,
            _ => cited with { Claim = cited.Claim with { Standing = Standing.Speculation } },
        },
        _ => cited,
    };

    /// <summary>Whether a rumour publisher states it.</summary>
    public static bool IsRumour(this CitedClaim cited) => cited.Source.Weight == SourceWeight.Rumour;

    /// <summary>Whether nobody but rumour publishers states it.</summary>
    public static bool IsRumour(this FactValue value) => value.Claims[0].IsRumour();

    /// <summary>Whether nobody but rumour publishers states it.</summary>
    public static bool IsRumour(this Fact fact) => fact.Best.IsRumour();

    /// <summary>0 is best: the weight of the publisher.</summary>
    public static int TrustRank(this CitedClaim cited) => cited.Source.Weight.Rank();

    /// <summary>0 is best: of the publishers that state it as surely as it is stated, the weight of the best.</summary>
    public static int TrustRank(this FactValue value) =>
        value.Claims.Where(c => c.Claim.Standing == value.Standing).Select(TrustRank).DefaultIfEmpty(value.Claims.Min(TrustRank)).Min();

    /// <summary>Whether what is told later can take back what was told before: it weighs no less, or is surer.</summary>
    public static bool MayTakeBack(FactValue later, FactValue earlier) =>
        later.TrustRank() <= earlier.TrustRank() || later.Standing.Rank() < earlier.Standing.Rank();

    /// <summary>The facts that count among these: those that are nothing but rumours only where there are no others.</summary>
    public static IReadOnlyList<Fact> WithoutRumours(this IReadOnlyList<Fact> facts) =>
        facts.Any(IsRumour) && !facts.All(IsRumour) ? [.. facts.Where(f => !f.IsRumour())] : facts;
}
