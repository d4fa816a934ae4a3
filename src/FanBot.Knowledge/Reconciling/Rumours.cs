using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Reconciling;

/// <summary>
/// Lays what rumour publishers state beside what others do: where others state something of a subject, a rumour that says otherwise is
/// a rival of it, and one that says the same is left out; where nobody else does, it is a fact of its own, and speculation.
/// </summary>
internal static class Rumours
{
    /// <summary>What others state, unchanged but for its rivals, and the rumours beside it.</summary>
    /// <param name="news">What others than rumour publishers state.</param>
    /// <param name="rumours">Facts of rumour publishers, and the names of all articles.</param>
    public static ShowKnowledge Beside(ShowKnowledge news, ShowKnowledge rumours)
    {
        var names = Names(news, rumours);
        List<Fact> facts = [.. news.Facts];
        var places = facts
            .Select((fact, at) => (Subject: Subject(fact), At: at))
            .GroupBy(f => f.Subject)
            .ToDictionary(g => g.Key, g => g.Select(f => f.At).ToList());
        foreach (var rumour in rumours.Facts.Select(f => Renamed(f, names)))
        {
            if (!places.TryGetValue(Subject(rumour), out var stated))
            {
                facts.Add(rumour);
                continue;
            }

            var known = stated.SelectMany(at => facts[at].Rivals.Prepend(facts[at].Best)).ToList();
            var rivals = rumour.Rivals.Prepend(rumour.Best).Where(r => !known.Exists(k => SaysTheSame(rumour.Kind, r, k)));
            facts[stated[0]] = facts[stated[0]] with { Rivals = [.. facts[stated[0]].Rivals, .. rivals] };
        }

        return news with
        {
            Entities = Entities(news, rumours, names),
            Facts = [.. facts.OrderBy(f => f.Kind).ThenBy(f => f.Season ?? 0).ThenBy(f => f.Aspect.ToString(), StringComparer.Ordinal)],
        };
    }

    /// <summary>What two facts have in common that cannot both be right, or are the same.</summary>
    private static (ClaimKind, int?, Aspect, string?, string?, string?) Subject(Fact fact) => fact.Kind switch
    {
        ClaimKind.Cast => (fact.Kind, fact.Season, fact.Aspect, fact.Person, fact.Character, null),
        ClaimKind.Character => (fact.Kind, null, Aspect.None, null, fact.Character, null),
        ClaimKind.Plot => (fact.Kind, fact.Season, fact.Aspect, null, null, Folding.Key(fact.Best.Text)),
        ClaimKind.Contest => (fact.Kind, fact.Season, fact.Aspect, fact.Person, null, fact.Best.Value),
        _ => (fact.Kind, fact.Season, fact.Aspect, null, null, null),
    };

    private static bool SaysTheSame(ClaimKind kind, FactValue rumour, FactValue known) => kind switch
    {
        ClaimKind.Cast => IsLeaving(rumour) == IsLeaving(known),
        ClaimKind.Release or ClaimKind.Production => known.Standing != Standing.Denied && (rumour.Value is null || Contains(rumour.Value, known.Value)),
        ClaimKind.Renewal => known.Standing != Standing.Denied && rumour.Value == known.Value,
        _ => rumour.Value == known.Value || Folding.Words(rumour.Text) == Folding.Words(known.Text),
    };

    private static bool IsLeaving(FactValue value) => value.Claims[0].Claim.Status == CastStatus.Leaving;

    // "In September" is no other day than 12 September.
    private static bool Contains(string wide, string? date) =>
        EdtfDate.TryParse(wide, out var outer) && EdtfDate.TryParse(date, out var inner) && outer.Contains(inner);

    /// <summary>For the name that all articles together agree on, the one that it has in the news.</summary>
    private static Dictionary<(EntityKind, string), string> Names(ShowKnowledge news, ShowKnowledge rumours) => rumours.Entities
        .Select(e => (Entity: e, Same: news.Entities.Where(n => n.Kind == e.Kind && (n.Name == e.Name || e.Aliases.Contains(n.Name))).Take(2).ToList()))
        .Where(e => e.Same.Count == 1)
        .ToDictionary(e => (e.Entity.Kind, e.Entity.Name), e => e.Same[0].Name);

    private static Fact Renamed(Fact fact, Dictionary<(EntityKind, string), string> names)
    {
        var person = fact.Person is { } p ? names.GetValueOrDefault((EntityKind.Person, p), p) : null;
        var character = fact.Character is { } c ? names.GetValueOrDefault((EntityKind.Character, c), c) : null;
        return person == fact.Person && character == fact.Character ? fact : fact with
        {
            Person = person,
            Character = character,
            Best = fact.Kind == ClaimKind.Maker ? fact.Best with { Value = person, Text = person! } : fact.Best,
        };
    }

    /// <summary>The people and characters of the news, found by the names that rumours have for them too, and those whom only rumours name.</summary>
    private static IReadOnlyList<Entity> Entities(ShowKnowledge news, ShowKnowledge rumours, Dictionary<(EntityKind, string), string> names)
    {
        var others = rumours.Entities
            .Where(e => names.GetValueOrDefault((e.Kind, e.Name), e.Name) != e.Name)
            .ToLookup(e => (e.Kind, names[(e.Kind, e.Name)]), e => e.Name);
        return
        [
            .. news.Entities
                .Select(n => (News: n, Aliases: n.Aliases.Concat(others[(n.Kind, n.Name)])))
                .Select(n => n.News with { Aliases = [.. n.Aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] })
                .Concat(rumours.Entities.Where(e => !names.ContainsKey((e.Kind, e.Name)) && !news.Entities.Any(n => n.Kind == e.Kind && n.Name == e.Name)))
                .OrderBy(e => e.Kind)
                .ThenBy(e => e.Name, StringComparer.Ordinal),
        ];
    }
}
