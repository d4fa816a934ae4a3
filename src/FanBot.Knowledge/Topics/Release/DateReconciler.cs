using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>
/// Reconciles claims whose value is a date. A date that contains the best one ("summer 2023" beside 3 August 2023)
/// supports it and is no rival; a more exact statement of no less weight than a report refines a vaguer one.
/// </summary>
internal static class DateReconciler
{
    /// <summary>The fact's values; <paramref name="doubt"/> tells why a date cannot be right, or null.</summary>
    public static (FactValue Best, IReadOnlyList<FactValue> Rivals, bool Conflicting) Reconcile(
        IReadOnlyList<CitedClaim> claims,
        Func<EdtfDate, string?>? doubt = null)
    {
        claims = WithoutGivenUp(claims);
        var undated = claims.Where(c => c.Claim.Value is null).ToList();
        var happened = undated.Where(c => c.Claim.Standing != Standing.Denied);
        var groups = claims
            .Where(c => c.Claim.Value is not null)
            .GroupBy(c => (c.Claim.Value!, Denied: c.Claim.Standing == Standing.Denied))
            .Select(g => (Date: EdtfDate.Parse(g.Key.Item1), Claims: g.ToList(), Value: FactValues.Of(g, doubt: doubt?.Invoke(EdtfDate.Parse(g.Key.Item1)))))
            .ToList();
        if (groups.Count == 0)
        {
            return (FactValues.Of(undated), [], false);
        }

        var ranked = groups.Select(g => g.Value).BestFirst().ToList();
        var best = Refine(groups.Find(g => ReferenceEquals(g.Value, ranked.Find(v => v.Standing != Standing.Denied) ?? ranked[0])), groups);
        var support = groups
            .Where(g => !ReferenceEquals(g.Value, best.Value) && g.Value.Standing != Standing.Denied && g.Date.Contains(best.Date))
            .ToList();
        var rivals = groups
            .Where(g => !ReferenceEquals(g.Value, best.Value) && !support.Exists(s => ReferenceEquals(s.Value, g.Value)))
            .ToList();
        var value = FactValues.Of(best.Claims, support.SelectMany(s => s.Claims).Concat(happened), best.Value.Doubt);
        IReadOnlyList<FactValue> rivalValues = [.. rivals.Select(r => r.Value).BestFirst()];
        var conflicting = rivals.Exists(
            r => r.Value.Standing != Standing.Denied && !r.Date.Overlaps(best.Date) && FactValues.AreLevel(best.Value, r.Value)
            && !IsOneSource(best.Claims, r.Claims));
        return (value, rivalValues, conflicting);
    }

    /// <summary>
    /// A date that a later article, or the same one, says is no longer so: what was said for it before counts no more, unless
    /// by a weightier publisher. A vaguer date is not given up with a day in it.
    /// </summary>
    private static IReadOnlyList<CitedClaim> WithoutGivenUp(IReadOnlyList<CitedClaim> claims)
    {
        var denied = claims.Where(c => c.Claim is { Standing: Standing.Denied, Value: not null, AsOf: not null }).ToList();
        return denied.Count == 0 ? claims : [.. claims.Where(c => !IsGivenUp(c))];

        bool IsGivenUp(CitedClaim cited) => cited.Claim.Standing != Standing.Denied && denied.Exists(d =>
            d.Claim.Value == cited.Claim.Value && d.Claim.Day() >= cited.Claim.Day() && d.TrustRank() <= cited.TrustRank());
    }

    // One article that gives two dates for one thing speaks of two things, or was misread: that is no disagreement of sources.
    private static bool IsOneSource(List<CitedClaim> best, List<CitedClaim> rival) =>
        best.Concat(rival).Select(c => c.Source.Path).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;

    private static (EdtfDate Date, List<CitedClaim> Claims, FactValue Value) Refine(
        (EdtfDate Date, List<CitedClaim> Claims, FactValue Value) best,
        List<(EdtfDate Date, List<CitedClaim> Claims, FactValue Value)> groups)
    {
        while (best.Value.Standing != Standing.Speculation)
        {
            var current = best;
            var finer = groups
                .Where(g =>
                    g.Date != current.Date && current.Date.Contains(g.Date) && (g.Date.Days < current.Date.Days || (g.Date.HasYear && !current.Date.HasYear))
                    && g.Value.Standing is Standing.Official or Standing.Reported && g.Value.Doubt is null)
                .ToList();
            if (finer.Count == 0)
            {
                break;
            }

            var first = finer.Select(g => g.Value).BestFirst().First();
            best = finer.Find(g => ReferenceEquals(g.Value, first));
        }

        return best;
    }
}
