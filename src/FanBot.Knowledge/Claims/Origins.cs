using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Claims;

/// <summary>Counts who states something: claims passed on from one origin, or in the same words, count once.</summary>
internal static class Origins
{
    /// <summary>The number of independent origins of <paramref name="claims"/>.</summary>
    public static int Count(IReadOnlyCollection<CitedClaim> claims)
    {
        if (claims.Count == 1)
        {
            return 1;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var bySource in claims.GroupBy(Source, StringComparer.Ordinal))
        {
            // An article whose words stand in one that was counted is a copy of it.
            var words = bySource.Select(c => Folding.Key(c.Quote)).ToList();
            if (!words.Exists(w => w.Length > 40 && seen.Contains(w)))
            {
                count++;
            }

            seen.UnionWith(words);
        }

        return count;
    }

    private static string Source(CitedClaim cited) =>
        cited.Claim.Origin is { } origin ? "origin:" + Folding.Key(origin) : "article:" + cited.Source.Path;
}
