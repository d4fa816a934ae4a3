using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>Chooses the facts of the season a question means.</summary>
internal static class Seasons
{
    /// <summary>
    /// Those of the asked season; where none is asked, of the latest season that has any. A show whose articles never
    /// number its seasons has only a first one. What rumour publishers alone state decides only where nothing else fits.
    /// </summary>
    public static IReadOnlyList<Fact> Choose(IReadOnlyList<Fact> facts, int? asked) =>
        Among(facts.WithoutRumours(), asked) is [var chosen, ..] ? [.. facts.Where(f => f.Season == chosen.Season)] : Among(facts, asked);

    private static List<Fact> Among(IReadOnlyList<Fact> facts, int? asked)
    {
        if (asked is { } season)
        {
            var own = facts.Where(f => f.Season == season).ToList();
            return own.Count > 0 || season != 1 || facts.Any(f => f.Season > 1) ? own : [.. facts.Where(f => f.Season is null)];
        }

        var latest = facts.Where(f => f.Best.Standing != Standing.Speculation).Max(f => f.Season) ?? facts.Max(f => f.Season);
        return [.. facts.Where(f => f.Season == latest)];
    }
}
