using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Which of several who are told to play one character has the part now, and who had it before, by the days of their sources.</summary>
internal static class Bearers
{
    // Two whose sources lie further apart than this do not share a part: the newer one has it now.
    private const int DaysApart = 365;

    /// <summary>Those of whom only sources tell that are much older than what tells of another in the same part.</summary>
    public static List<Fact> Earlier(IReadOnlyList<Fact> cast) => [.. cast.Where(f => cast.Any(other => IsEarlier(f, other)))];

    /// <summary>Whether one had the part before another: in an earlier season, or by a much older source.</summary>
    public static bool IsEarlier(Fact fact, Fact other) =>
        fact.Character is not null && fact.Character == other.Character && fact.Person != other.Person && IsTold(fact) && IsTold(other)
        && (fact.Season < other.Season || (fact.Season == other.Season && IsOlder(fact, other)));

    private static bool IsTold(Fact fact) =>
        fact is { Status: not CastStatus.Leaving, Best.Standing: Standing.Official or Standing.Reported } && !PartWording.IsOfThePast(fact);

    private static bool IsOlder(Fact fact, Fact other) =>
        fact.Best.AsOf is { HasYear: true } then && other.Best.AsOf is { HasYear: true } now && now.Latest.DayNumber - then.Latest.DayNumber > DaysApart;
}
