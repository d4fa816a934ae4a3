using FanBot.Knowledge.Extraction.Rules;

namespace FanBot.Knowledge.Claims;

/// <summary>
/// Reconciles whether a season will be made. "Not decided yet" is overtaken by any decision, and "not cancelled"
/// agrees with everything but a cancellation.
/// </summary>
internal static class RenewalReconciler
{
    public static IEnumerable<Fact> Facts(IEnumerable<CitedClaim> claims)
    {
        foreach (var season in claims.GroupBy(c => c.Claim.Season))
        {
            var values = season
                .GroupBy(c => (c.Claim.Value, Denied: c.Claim.Standing == Standing.Denied))
                .Select(g => Dated(FactValues.Of(g)))
                .BestFirst()
                .ToList();
            var best = Superseding(values) ?? values.Find(IsDecision) ?? values.Find(v => v.Value == RenewalRule.Undecided) ?? values[0];
            var agreeing = values.Where(v => !ReferenceEquals(v, best) && v.Standing == Standing.Denied && v.Value != best.Value).ToList();
            var rivals = values
                .Where(v => !ReferenceEquals(v, best) && !agreeing.Contains(v) && v.Value != best.Value)
                .ToList();
            var against = rivals.Find(v => v.Value != RenewalRule.Undecided);
            var first = best.Claims[0].Claim;
            yield return new Fact
            {
                Kind = ClaimKind.Renewal,
                Season = season.Key,
                Best = best with { Claims = [.. best.Claims, .. agreeing.SelectMany(a => a.Claims)] },
                Rivals = rivals,
                Conflicting = against is not null && FactValues.AreLevel(best, against),
                Person = first.Person,
            };
        }
    }

    /// <summary>
    /// What was ordered can be cancelled later, so a report of the end beats an older order, whatever its standing; one
    /// without a date is taken as the later of the two.
    /// </summary>
    private static FactValue? Superseding(List<FactValue> values)
    {
        var decided = values.Find(IsDecision);
        return decided?.Value != RenewalRule.Renewed ? null : values.Find(v =>
            v.Value == RenewalRule.Cancelled && v.Standing is Standing.Official or Standing.Reported
            && (v.AsOf is not { } end || decided.AsOf is not { } order || end.Latest > order.Latest));
    }

    private static bool IsDecision(FactValue value) => value.Standing is not Standing.Denied && value.Value != RenewalRule.Undecided;

    // The claim that names the decision's day, as exactly as it can, goes first: it tells most.
    private static FactValue Dated(FactValue value) => value with
    {
        Claims = [.. value.Claims.OrderBy(c => c.Claim.Date is null ? 1 : 0).ThenBy(c => c.Claim.Date?.Days ?? 0).ThenBy(c => c.Claim.Standing.Rank())],
    };
}
