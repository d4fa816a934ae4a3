namespace FanBot.Knowledge.Claims;

/// <summary>How standings, weights and dates rank claims.</summary>
internal static class StandingOrder
{
    /// <summary>0 is best. A denial states a fact as a report does.</summary>
    public static int Rank(this Standing standing) => standing switch
    {
        Standing.Official => 0,
        Standing.Reported or Standing.Denied => 1,
        _ => 2,
    };

    /// <summary>Day number of an as-of date; undated articles come before all others.</summary>
    public static int Day(this Claim claim) => claim.AsOf?.Latest.DayNumber ?? int.MinValue;

    /// <summary>
    /// Best standing first, then the weightier publisher, then the later as-of date, then article and place, so that the order never
    /// depends on the input's.
    /// </summary>
    public static IOrderedEnumerable<CitedClaim> BestFirst(this IEnumerable<CitedClaim> claims) => claims
        .OrderBy(c => c.Claim.Standing.Rank())
        .ThenBy(c => c.TrustRank())
        .ThenByDescending(c => c.Claim.Day())
        .ThenBy(c => c.Source.Path, StringComparer.Ordinal)
        .ThenBy(c => c.Claim.Quote.Start)
        .ThenBy(c => c.Claim.Rule, StringComparer.Ordinal);
}
