using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Claims;

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
        var conflicting = rivals.Exists(r => r.Value.Standing != Standing.Denied && !r.Date.Overlaps(best.Date) && FactValues.AreLevel(best.Value, r.Value));
        return (value, rivalValues, conflicting);
    }

    private static (EdtfDate Date, List<CitedClaim> Claims, FactValue Value) Refine(
        (EdtfDate Date, List<CitedClaim> Claims, FactValue Value) best,
        List<(EdtfDate Date, List<CitedClaim> Claims, FactValue Value)> groups)
    {
        while (best.Value.Standing != Standing.Speculation)
        {
            var current = best;
            var finer = groups
                .Where(g => g.Date != current.Date && current.Date.Contains(g.Date) && (g.Date.Days < current.Date.Days || (g.Date.HasYear && !current.Date.HasYear))
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
