using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Text;

namespace FanBot.Commands;

/// <summary>Finds the names that a member may be typing.</summary>
internal static class NameMatch
{
    // Below this, two words share letters by chance.
    private const int Similar = 75;
    private const int ShortestForSlips = 3;

    // So many letters may have been left out of what is typed; what a name has beyond them is not typed yet.
    private const int MostLeftOut = 2;

    private enum Rank
    {
        Start,
        StartOfWord,
        Inside,
        None,
    }

    /// <summary>At most 25 names: those that begin with the typed words, then those that hold them, then those spelt alike.</summary>
    /// <param name="typed">What has been typed; nothing gives the first names as they stand.</param>
    /// <param name="names">The names to choose from, the most useful first.</param>
    public static IReadOnlyList<Name> Of(string typed, IEnumerable<Name> names)
    {
        var wanted = Folding.Words(typed);
        if (wanted.Length == 0)
        {
            return [.. names.Take(DiscordLimits.Choices)];
        }

        var all = names as IReadOnlyList<Name> ?? [.. names];
        var found = all
            .Select(n => (Name: n, Rank: n.Folded.Min(f => RankOf(f, wanted))))
            .Where(n => n.Rank != Rank.None)
            .OrderBy(n => n.Rank)
            .Select(n => n.Name)
            .Take(DiscordLimits.Choices)
            .ToList();
        return found.Count > 0 || wanted.Length < ShortestForSlips
            ? found
            : [.. all
                .Select(n => (Name: n, Score: n.Folded.Max(f => Likeness(f, wanted))))
                .Where(n => n.Score >= Similar)
                .OrderByDescending(n => n.Score)
                .Select(n => n.Name)
                .Take(DiscordLimits.Choices)];
    }

    private static Rank RankOf(string folded, string wanted)
    {
        var at = folded.IndexOf(wanted, StringComparison.Ordinal);
        return at switch
        {
            < 0 => Rank.None,
            0 => Rank.Start,
            _ => folded.Contains(" " + wanted, StringComparison.Ordinal) ? Rank.StartOfWord : Rank.Inside,
        };
    }

    // The start of a name while it is being typed, or any one word of it, with a slip.
    private static int Likeness(string folded, string wanted) => folded
        .Split(' ')
        .Append(folded)
        .SelectMany(part => Enumerable.Range(wanted.Length, MostLeftOut + 1).Select(length => part[..Math.Min(length, part.Length)]).Distinct())
        .Max(part => EditDistance.Likeness(part, wanted));
}
