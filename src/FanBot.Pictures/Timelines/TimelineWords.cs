using System.Globalization;

namespace FanBot.Pictures.Timelines;

/// <summary>Says in words what a timeline shows.</summary>
internal static class TimelineWords
{
    private const int MostClaims = 6;

    /// <summary>The word of a standing.</summary>
    public static string Of(TimelineStanding standing) => standing switch
    {
        TimelineStanding.Official => "official",
        TimelineStanding.Reported => "reported",
        TimelineStanding.Speculation => "speculation",
        _ => "denied",
    };

    /// <summary>"official, 29 April 2031".</summary>
    public static string Status(TimelineClaim claim) => $"{Of(claim.Standing)}, {claim.When}";

    /// <summary>All of it: "Season 2 release: spring 2031 (speculation, 3 May 2030), …".</summary>
    public static string Of(IEnumerable<(string Subject, IReadOnlyList<TimelineRow> Rows)> subjects) => string.Join(
        ". ",
        subjects.Select(s => $"{s.Subject}: {string.Join("; ", s.Rows.Select(r => $"{r.Value} ({string.Join(" \u2192 ", Steps(r))})"))}"));

    /// <summary>What a mark stands for: "8 August 2031: official, 29 April 2031, Screenwharf".</summary>
    public static string Of(IReadOnlyList<TimelineClaim> claims)
    {
        var said = claims.Take(MostClaims).Select(c => $"{Status(c)}, {c.Source}");
        var more = claims.Count > MostClaims ? string.Create(CultureInfo.InvariantCulture, $"; and {claims.Count - MostClaims} more") : "";
        return $"{claims[0].Value}: {string.Join("; ", said)}{more}";
    }

    // From the first time that it was said to what holds.
    private static IEnumerable<string> Steps(TimelineRow row)
    {
        var first = row.Claims.FirstOrDefault(c => c.Day is not null) ?? row.Claims[0];
        return first.Standing == row.Decides.Standing ? [Status(row.Decides)] : [Status(first), Status(row.Decides)];
    }
}
