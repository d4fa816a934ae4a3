using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>Finds the season of a date that an article states of "the new series": the one season that others date about then.</summary>
internal static class ReleaseSeasons
{
    // A launch is moved by weeks; two seasons of a show lie further apart.
    private const int Near = 60;

    /// <summary>The claims, those without a season with the one they must mean, where there is just one.</summary>
    public static IReadOnlyList<CitedClaim> ByTime(IReadOnlyList<CitedClaim> claims)
    {
        var known = claims
            .Where(c => c.Claim is { Season: not null, Standing: not Standing.Speculation } && Day(c) is not null)
            .Select(c => (Season: c.Claim.Season!.Value, c.Claim.Aspect, Day: Day(c)!.Value))
            .Distinct()
            .ToList();
        return [.. claims.Select(c => c.Claim.Season is null && Means(c, known) is { } season ? c with { Claim = c.Claim with { Season = season } } : c)];
    }

    private static int? Means(CitedClaim cited, List<(int Season, Aspect Aspect, EdtfDate Day)> known)
    {
        if (Day(cited) is not { } day || cited.Claim.Aspect.Name == ReleaseSubject.Neighbour)
        {
            return null;
        }

        var near = known.Where(k => k.Aspect == cited.Claim.Aspect && Math.Abs(k.Day.Earliest.DayNumber - day.Earliest.DayNumber) <= Near)
            .Select(k => k.Season).Distinct().Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    // Of a date as wide as a year, the season is anybody's guess.
    private static EdtfDate? Day(CitedClaim cited)
    {
        const int WidestMonths = 124;
        return EdtfDate.TryParse(cited.Claim.Value, out var date) && date.HasYear && date.Days <= WidestMonths ? date : null;
    }
}
