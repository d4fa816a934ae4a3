using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>
/// Reconciles whether a season will be made. "Not decided yet" is overtaken by any decision, "not cancelled" agrees with
/// everything but a cancellation, and that a season is the last contradicts neither its renewal nor its being made: a
/// chosen ending stands beside the renewal as a fact of its own.
/// </summary>
internal static class RenewalReconciler
{
    public static IEnumerable<Fact> Facts(IEnumerable<CitedClaim> claims)
    {
        foreach (var subject in WithSaved([.. claims]).GroupBy(c => (c.Claim.Season, c.Claim.Aspect)))
        {
            var renewed = subject.Any(c => c.Claim.Value == RenewalRule.Renewed && IsStated(c.Claim));
            var ending = renewed ? subject.Where(c => c.Claim.Value == RenewalRule.Ended && IsStated(c.Claim)).ToList() : [];
            yield return Decide(subject.Key.Season, subject.Key.Aspect, [.. subject.Except(ending)]);
            if (ending.Count > 0)
            {
                yield return Decide(subject.Key.Season, RenewalRule.Last, ending);
            }
        }
    }

    // What was cancelled and then saved is one story, whichever season each was told of.
    private static IEnumerable<CitedClaim> WithSaved(List<CitedClaim> claims)
    {
        var saved = claims.Where(c => IsSaved(c) && IsStated(c.Claim)).ToList();
        return claims.Select(c => c.Claim.Value == RenewalRule.Cancelled && IsStated(c.Claim) && saved.Find(s => IsUndone(c, s)) is { } by
            ? c with { Claim = c.Claim with { Season = by.Claim.Season } }
            : c);
    }

    /// <summary>Whether an article tells that somebody else goes on with what was cancelled.</summary>
    public static bool IsSaved(CitedClaim cited) => cited.Claim is { Value: RenewalRule.Renewed, Text: RenewalRule.Saved };

    private static bool IsUndone(CitedClaim cancelled, CitedClaim saved) =>
        saved.Claim.Aspect == cancelled.Claim.Aspect && saved.Claim.Day() >= cancelled.Claim.Day() && saved.TrustRank() <= cancelled.TrustRank()
        && (saved.Claim.Season is null || cancelled.Claim.Season is null || saved.Claim.Season >= cancelled.Claim.Season);

    private static Fact Decide(int? season, Aspect aspect, List<CitedClaim> claims)
    {
        var values = claims
            .GroupBy(c => (c.Claim.Value, Denied: c.Claim.Standing == Standing.Denied))
            .Select(g => Dated(FactValues.Of(g)))
            .BestFirst()
            .ToList();
        var superseding = Superseding(values);
        var best = superseding ?? values.Find(v => IsDecision(v) && v.Standing != Standing.Speculation)
            ?? values.Find(v => v.Value == RenewalRule.Undecided)
            ?? values.Find(v => v.Standing == Standing.Denied && !values.Exists(g => g.Value != v.Value && IsDecision(g)))
            ?? values.Find(IsDecision)
            ?? values[0];
        var agreeing = values.Where(v => !ReferenceEquals(v, best) && v.Standing == Standing.Denied && v.Value != best.Value).ToList();
        var rivals = values
            .Where(v => !ReferenceEquals(v, best) && !agreeing.Contains(v) && (v.Value != best.Value || v.Standing != best.Standing))
            .ToList();
        var against = rivals.Find(v => v.Value is not RenewalRule.Undecided && v.Value != best.Value && v.Standing != Standing.Denied);
        return new Fact
        {
            Kind = ClaimKind.Renewal,
            Season = season,
            Aspect = aspect,
            Best = best with { Claims = [.. best.Claims, .. agreeing.SelectMany(a => a.Claims)] },
            Rivals = rivals,
            Conflicting = against is not null && superseding?.Claims.Any(IsSaved) != true && FactValues.AreLevel(best, against),
            Person = best.Claims[0].Claim.Person,
        };
    }

    /// <summary>
    /// What was ordered can be cancelled later, and what was cancelled be saved: of the two, the one first told later
    /// holds, whatever its standing, unless the weightier publisher stands against it. An end without a date is taken as the later.
    /// </summary>
    private static FactValue? Superseding(List<FactValue> values)
    {
        var renewed = values.Find(v => v.Value == RenewalRule.Renewed && v.Standing is Standing.Official or Standing.Reported);
        var cancelled = values.Find(v => v.Value == RenewalRule.Cancelled && v.Standing is Standing.Official or Standing.Reported);
        if (renewed is null || cancelled is null)
        {
            return null;
        }

        if (renewed.Claims.Where(IsSaved).ToList() is { Count: > 0 } saved && saved.Exists(s => cancelled.Claims.All(c => IsUndone(c, s))))
        {
            return renewed;
        }

        return (FirstTold(renewed), FirstTold(cancelled)) switch
        {
            (_, null) when Trust.MayTakeBack(cancelled, renewed) => cancelled,
            (null, _) or (_, null) => null,
            var (order, end) when end > order && Trust.MayTakeBack(cancelled, renewed) => cancelled,
            var (order, end) when order > end && Trust.MayTakeBack(renewed, cancelled) => renewed,
            _ => null,
        };
    }

    private static DateOnly? FirstTold(FactValue value)
    {
        var days = value.Claims.Select(c => (c.Claim.Date ?? c.Claim.AsOf)?.Latest).ToList();
        return days.Exists(d => d is null) ? null : days.Min();
    }

    private static bool IsStated(Claim claim) => claim.Standing is Standing.Official or Standing.Reported;

    private static bool IsDecision(FactValue value) => value.Standing is not Standing.Denied && value.Value != RenewalRule.Undecided;

    // The claim that names the decision's day, as exactly as it can, goes first: it tells most.
    private static FactValue Dated(FactValue value) => value with
    {
        Claims = [.. value.Claims.OrderBy(c => c.Claim.Date is null ? 1 : 0).ThenBy(c => c.Claim.Date?.Days ?? 0).ThenBy(c => c.Claim.Standing.Rank())],
    };
}
