using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// Which side of an article's lists "Name – Name" holds the actors. A list has one order: items that tell (a single name or a
/// title is a character's, members of a family share a surname) speak for those that do not.
/// </summary>
internal sealed class CastListSides
{
    private const int FewestItems = 3;
    private const int FewestVotes = 2;

    private readonly Dictionary<string, bool> _actorFirst;

    /// <param name="cast">The show's cast claims as the articles write them.</param>
    public CastListSides(IEnumerable<CitedClaim> cast) => _actorFirst = cast
        .Where(IsItem)
        .GroupBy(c => c.Source.Path, StringComparer.Ordinal)
        .Select(g => (Article: g.Key, First: ActorFirst([.. g.Select(Sides)])))
        .Where(g => g.First is not null)
        .ToDictionary(g => g.Article, g => g.First!.Value, StringComparer.Ordinal);

    /// <summary>The claim with its names in the order of its list; null where the claim is no such item or the list does not tell.</summary>
    public CitedClaim? Turn(CitedClaim cited)
    {
        if (!IsItem(cited) || !_actorFirst.TryGetValue(cited.Source.Path, out var actorFirst))
        {
            return null;
        }

        var (left, right) = Sides(cited);
        var (actor, character) = actorFirst ? (left, right) : (right, left);
        return cited with { Claim = cited.Claim with { Person = actor, Character = character, Value = actor } };
    }

    private static bool IsItem(CitedClaim cited) =>
        cited.Claim is { PairingUncertain: true, Person: not null, Character: not null, Rule: CastListRule.Rule or CastListRule.TurnedRule };

    private static (string Left, string Right) Sides(CitedClaim cited) =>
        cited.Claim.Rule == CastListRule.TurnedRule ? (cited.Claim.Character!, cited.Claim.Person!) : (cited.Claim.Person!, cited.Claim.Character!);

    private static bool? ActorFirst(IReadOnlyList<(string Left, string Right)> items)
    {
        if (items.Count < FewestItems)
        {
            return null;
        }

        var left = Votes([.. items.Select(i => i.Left)], [.. items.Select(i => i.Right)]);
        var right = Votes([.. items.Select(i => i.Right)], [.. items.Select(i => i.Left)]);
        return left >= FewestVotes && left > right * 2 ? false
            : right >= FewestVotes && right > left * 2 ? true
            : null;
    }

    /// <summary>How much speaks for <paramref name="side"/> being the characters.</summary>
    private static int Votes(List<string> side, List<string> other)
    {
        var bare = side.Zip(other).Count(p => !PersonNames.IsPerson(p.First) && PersonNames.IsPerson(p.Second));
        var families = side.Where(PersonNames.IsPerson)
            .Select(n => Folding.Words(PersonNames.Words(n)[^1])).GroupBy(n => n, StringComparer.Ordinal).Sum(g => g.Count() - 1);
        return bare + families;
    }
}
