namespace FanBot.Knowledge.Claims;

/// <summary>Builds and ranks the values of a fact.</summary>
internal static class FactValues
{
    /// <summary>The claims of one value as a <see cref="FactValue"/>: its text is that of the best claim.</summary>
    /// <param name="claims">Claims that give the value itself.</param>
    /// <param name="support">Claims that agree with it in other words, such as a wider date.</param>
    /// <param name="doubt">Why it cannot be right, or null.</param>
    public static FactValue Of(IEnumerable<CitedClaim> claims, IEnumerable<CitedClaim>? support = null, string? doubt = null)
    {
        var own = claims.BestFirst().ToList();
        var best = own[0].Claim;
        List<CitedClaim> all = [.. own, .. (support ?? []).BestFirst()];
        return new FactValue(best.Value, best.Text, best.Standing, best.AsOf, all, Origins.Count(all), doubt);
    }

    /// <summary>Best first: standing, then the weightier publisher, then the later as-of date, then independent support; doubtful values last.</summary>
    public static IOrderedEnumerable<FactValue> BestFirst(this IEnumerable<FactValue> values) => values
        .OrderBy(v => v.Doubt is null ? 0 : 1)
        .ThenBy(v => v.Standing.Rank())
        .ThenBy(v => v.TrustRank())
        .ThenByDescending(v => v.AsOf?.Latest.DayNumber ?? int.MinValue)
        .ThenByDescending(v => v.Support)
        .ThenBy(v => v.Value, StringComparer.Ordinal);

    /// <summary>Whether nothing decides between two values: equal standing and weight, and no later date.</summary>
    public static bool AreLevel(FactValue best, FactValue rival) =>
        best.Standing != Standing.Speculation && best.Standing.Rank() == rival.Standing.Rank() && best.TrustRank() >= rival.TrustRank()
        && rival.Doubt is null && best.Doubt is null
        && (best.AsOf?.Latest ?? DateOnly.MinValue) <= (rival.AsOf?.Latest ?? DateOnly.MinValue);
}
