using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Reconciling;

/// <summary>
/// Gives the older version of a show the dates that are its own: where some articles tell when it ran, what others
/// tell of those years, without a word of the reboot, is told of it too.
/// </summary>
internal static class OlderVersions
{
    /// <summary>The claims, those of the older version's years marked as its own.</summary>
    public static IReadOnlyList<CitedClaim> Sort(IReadOnlyList<CitedClaim> claims)
    {
        var years = claims
            .Where(c => c.Claim.Aspect.Name is OriginalVersion.Aspect or OriginalVersion.Finale)
            .Select(c => EdtfDate.TryParse(c.Claim.Value, out var date) && date.HasYear ? date.Latest.Year : 0)
            .DefaultIfEmpty(0)
            .Max();
        return years == 0 ? claims
            : [.. claims.Select(c =>
            IsOlder(c.Claim, years) ? c with { Claim = c.Claim with { Season = null, Aspect = c.Claim.Aspect.IsNone ? OriginalVersion.Aspect
            : OriginalVersion.Finale } } : c)];
    }

    private static bool IsOlder(Claim claim, int lastYear) =>
        claim.Aspect.Name is "" or "finale" && EdtfDate.TryParse(claim.Value, out var date) && date.HasYear && date.Latest.Year <= lastYear;
}
