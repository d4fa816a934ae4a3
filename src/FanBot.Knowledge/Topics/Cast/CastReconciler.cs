using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Resolves the names in cast claims and makes a fact of each actor and role in each season.</summary>
internal sealed class CastReconciler
{
    private readonly NameBook _people;
    private readonly NameBook _characters;
    private readonly List<CitedClaim> _cast;
    private readonly List<CitedClaim> _descriptions;

    /// <param name="claims">All claims of the show, in a fixed order.</param>
    /// <param name="show">The moderators' corrections.</param>
    public CastReconciler(IReadOnlyList<CitedClaim> claims, ShowFile show)
    {
        var cast = claims.Where(c => c.Claim.Kind == ClaimKind.Cast).Select(Stays).ToList();
        var certain = cast.Where(c => !c.Claim.PairingUncertain).ToList();
        var knownPeople = new NameBook(Names(certain, c => c.Person).Concat(Names(claims, c => c.Kind == ClaimKind.Maker ? c.Person : null)), show.Names);
        var knownCharacters = new NameBook(Names(certain, c => c.Character), show.Names);
        var sides = new CastListSides(cast);
        var turned = cast.Select(c => sides.Turn(c) ?? Turn(c, knownPeople, knownCharacters)).OfType<CitedClaim>().ToList();

        _people = new NameBook(Names(turned, c => c.Person).Concat(Names(claims, c => c.Kind is ClaimKind.Maker or ClaimKind.Contest ? c.Person : null)).Concat(
            Names(claims, c => c.Kind == ClaimKind.Contest ? c.Value : null)), show.Names);
        _characters = new NameBook(Names(turned, c => c.Character), show.Names, new Namesakes(turned, _people).AreTwo);
        _descriptions = [.. claims.Where(c => c.Claim.Kind == ClaimKind.Character && c.Claim.Character is { } name && _characters.Knows(name))];
        // Who presents the show is nobody's role, however the names stand beside each other.
        var presenters = turned.Where(c => c.Claim is { Person: not null, Aspect.IsNone: false })
            .Select(c => _people.Resolve(c.Claim.Person!)).ToHashSet(StringComparer.Ordinal);
        _cast = [.. turned.Select(Resolve).Where(c => c.Claim is not { Person: not null, Character: { } role } || !presenters.Contains(role))];
        AddRolesByRelation();
        AddRolesOfOtherClaims();
        AddDeaths();
        AddJobsOfOtherClaims();
    }

    /// <summary>The people and characters found.</summary>
    public IReadOnlyList<Entity> Entities() => [.. _people.Entities(EntityKind.Person), .. _characters.Entities(EntityKind.Character)];

    /// <summary>The usual spelling of a maker's name.</summary>
    public string Person(string name) => _people.Resolve(name);

    /// <summary>One fact for each actor and role in each season, then what is said of the characters.</summary>
    /// <param name="counts">The claims to make facts of; the others only help to resolve names.</param>
    public IEnumerable<Fact> Facts(Func<CitedClaim, bool> counts)
    {
        var described = Descriptions(counts);
        var earlier = _cast.Where(c => c.Claim is { Season: not null, Person: not null, Character: not null } && c.Claim.Status != CastStatus.Leaving)
            .GroupBy(c => (c.Claim.Person, c.Claim.Character))
            .ToDictionary(g => g.Key, g => g.Min(c => c.Claim.Season!.Value));
        foreach (var group in _cast.Where(counts).GroupBy(c => (c.Claim.Season, c.Claim.Person, c.Claim.Character, c.Claim.Aspect)))
        {
            var (best, rivals) = Membership(group);
            var status = best.Claims[0].Claim.Status == CastStatus.Leaving ? CastStatus.Leaving : StatusOf(group);
            if (status == CastStatus.Unknown && group.Key.Season is { } season && earlier.TryGetValue((group.Key.Person, group.Key.Character), out var first)
                && first < season)
            {
                status = CastStatus.Returning;
            }

            yield return new Fact
            {
                Kind = ClaimKind.Cast,
                Season = group.Key.Season,
                Aspect = group.Key.Aspect,
                Person = group.Key.Person,
                Character = group.Key.Character,
                Status = status,
                Description = group.Key.Character is { } name && described.TryGetValue(name, out var descriptions)
                    ? descriptions[0].Text
                    : group.Select(c => c.Claim.Description).Where(d => d is not null).OrderBy(d => d == group.Key.Aspect.Name).FirstOrDefault(),
                Best = best with { Value = group.Key.Person ?? group.Key.Character, Text = Text(group.Key.Person, group.Key.Character, best) },
                Rivals = [.. rivals.Select(r => r with { Text = Text(group.Key.Person, group.Key.Character, r) })],
            };
        }

        foreach (var (character, values) in described)
        {
            foreach (var value in values)
            {
                yield return new Fact { Kind = ClaimKind.Character, Character = character, Best = value };
            }
        }
    }

    private static string Text(string? person, string? character, FactValue value)
    {
        var who = person ?? character!;
        var role = person is null ? null : character ?? value.Claims[0].Claim.Description;
        return who + (value.Claims[0].Claim.Status == CastStatus.Leaving ? " leaves" : "") + (role is null ? "" : " as " + role);
    }

    /// <summary>
    /// In the cast or not: the better supported side is the value, the other its rival. Where both are as good, who is only said to play
    /// a part, and not to come back, leaves.
    /// </summary>
    private static (FactValue Best, IReadOnlyList<FactValue> Rivals) Membership(IEnumerable<CitedClaim> claims)
    {
        var sides = claims
            .GroupBy(c => c.Claim.Status == CastStatus.Leaving)
            .OrderBy(g => g.Any(c => c.Claim.Status is CastStatus.New or CastStatus.Returning) ? 0 : g.Key ? 1 : 2)
            .Select(g => FactValues.Of(g))
            .BestFirst()
            .OrderByDescending(s => s.Claims[0].Claim.Rule == CastDeathRule.Rule)
            .ToList();
        return (sides[0], sides[1..]);
    }

    private static CastStatus StatusOf(IEnumerable<CitedClaim> claims) => claims
        .Where(c => c.Claim.Status is CastStatus.New or CastStatus.Returning)
        .GroupBy(c => c.Claim.Status)
        .OrderBy(g => g.Min(c => c.Claim.Standing.Rank()))
        .ThenBy(g => g.Min(c => c.TrustRank()))
        .ThenByDescending(g => g.Select(c => c.Source.Path).Distinct().Count())
        .ThenByDescending(g => g.Max(c => c.Claim.Day()))
        .ThenBy(g => g.Key)
        .Select(g => g.Key)
        .FirstOrDefault();

    /// <summary>What articles say each character is: relations first, since they tell most, then by weight.</summary>
    private SortedDictionary<string, List<FactValue>> Descriptions(Func<CitedClaim, bool> counts)
    {
        var all = _descriptions
            .Concat(_cast.Where(c => c.Claim is { Character: not null, Description: not null }))
            .Where(counts)
            .Select(c =>
                (Name: _characters.Resolve(c.Claim.Character!),
                Claim: c with { Claim = c.Claim with { Value = c.Claim.Description ?? c.Claim.Value, Text = c.Claim.Description ?? c.Claim.Text } }))
            .GroupBy(c => c.Name, StringComparer.Ordinal);
        var byCharacter = new SortedDictionary<string, List<FactValue>>(StringComparer.Ordinal);
        foreach (var group in all)
        {
            byCharacter[group.Key] = [.. group
                .GroupBy(c => Folding.Words(c.Claim.Claim.Text), StringComparer.Ordinal)
                .Select(g => FactValues.Of(g.Select(c => c.Claim)))
                .OrderBy(v => Relation.Read(v.Text) is null ? 1 : 0)
                .ThenBy(v => v.Standing.Rank())
                .ThenBy(v => v.TrustRank())
                .ThenByDescending(v => v.Support)
                .ThenByDescending(v => v.Text.Length)
                .ThenBy(v => v.Text, StringComparer.Ordinal)];
        }

        return byCharacter;
    }

    /// <summary>Settles which of an uncertain pair is the actor; null where a single name is neither a known character nor surely a person.</summary>
    private static CitedClaim? Turn(CitedClaim cited, NameBook people, NameBook characters)
    {
        var claim = cited.Claim;
        if (!claim.PairingUncertain || claim.Person is not { } first)
        {
            return cited;
        }

        if (claim.Character is not { } second)
        {
            return claim.Rule == CastDeathRule.Rule ? people.Knows(first) && !characters.Knows(first) ? cited : null
                : characters.Knows(first) && !people.Knows(first) ? cited with { Claim = claim with { Person = null, Character = first, Value = null } }
                : people.Knows(first) || PersonNames.IsPerson(first) ? cited
                : null;
        }

        if (claim.Rule == CastParenthesisRule.PossessiveRule && !(people.Knows(first) && characters.Knows(second)))
        {
            // "Mara Voss's Ada" may as well be a producer's studio.
            return null;
        }

        var asWritten = Score(people.Knows(first)) + Score(characters.Knows(second));
        var theOtherWay = Score(people.Knows(second)) + Score(characters.Knows(first));
        return theOtherWay > asWritten ? cited with { Claim = claim with { Person = second, Character = first, Value = second } } : cited;

        static int Score(bool known) => known ? 1 : 0;
    }

    /// <summary>Who denies that somebody leaves says that they stay.</summary>
    private static CitedClaim Stays(CitedClaim cited) => cited.Claim is { Status: CastStatus.Leaving, Standing: Standing.Denied }
        ? cited with { Claim = cited.Claim with { Status = CastStatus.Returning, Standing = Standing.Reported } }
        : cited;

    private CitedClaim Resolve(CitedClaim cited) => cited with
    {
        Claim = cited.Claim with
        {
            Person = cited.Claim.Person is { } person ? _people.Resolve(person) : null,
            Character = cited.Claim.Character is { } character ? _characters.Resolve(character) : null,
        },
    };

    /// <summary>"X as Ada's mum" names the character whom another article calls Ada's mother.</summary>
    private void AddRolesByRelation()
    {
        var byRelation = _descriptions.Concat(_cast)
            .Where(c => c.Claim.Character is not null)
            .Select(c =>
                (Relation: Relation.Read(c.Claim.Kind == ClaimKind.Character ? c.Claim.Value : c.Claim.Description),
                Name: _characters.Resolve(c.Claim.Character!)))
            .Where(r => r.Relation is not null)
            .GroupBy(r => (_characters.Resolve(r.Relation!.Owner), r.Relation.Kind))
            .Where(g => g.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Name);
        for (var i = 0; i < _cast.Count; i++)
        {
            if (_cast[i].Claim is { Character: null, Description: not null } claim && Relation.Read(claim.Description) is { } relation
                && byRelation.TryGetValue((_characters.Resolve(relation.Owner), relation.Kind), out var name))
            {
                _cast[i] = _cast[i] with { Claim = claim with { Character = name } };
            }
        }
    }

    /// <summary>A claim that names only the actor, or only the role, joins the pair that the others state.</summary>
    private void AddRolesOfOtherClaims()
    {
        var pairs = _cast.Where(c => c.Claim is { Person: not null, Character: not null, Status: not CastStatus.Leaving })
            .Select(c => (c.Claim.Season, c.Claim.Person, c.Claim.Character)).Distinct().ToList();
        var leaving = _cast.Where(c => c.Claim is { Person: not null, Character: not null, Status: CastStatus.Leaving })
            .Select(c => (c.Claim.Season, c.Claim.Person, c.Claim.Character)).Distinct().ToLookup(p => p.Person!, StringComparer.Ordinal);
        var byPerson = pairs.ToLookup(p => p.Person!, StringComparer.Ordinal);
        var byCharacter = pairs.ToLookup(p => p.Character!, StringComparer.Ordinal);
        for (var i = _cast.Count - 1; i >= 0; i--)
        {
            var claim = _cast[i].Claim;
            if (claim is { Person: { } person, Character: null, Aspect.IsNone: true }
                && (Only(byPerson[person], claim.Season, p => p.Character!) ?? Only(leaving[person], claim.Season, p => p.Character!)) is { } role)
            {
                _cast[i] = _cast[i] with { Claim = claim with { Character = role } };
            }
            else if (claim is { Person: null, Character: { } character })
            {
                if (Only(byCharacter[character], claim.Season, p => p.Person!) is { } actor)
                {
                    _cast[i] = _cast[i] with { Claim = claim with { Person = actor } };
                }
                else
                {
                    _cast.RemoveAt(i);
                }
            }
        }
    }

    /// <summary>Who is dead plays nothing any more, in whichever season they did.</summary>
    private void AddDeaths()
    {
        var dead = _cast.Where(c => c.Claim.Rule == CastDeathRule.Rule)
            .DistinctBy(c => c.Claim.Person)
            .ToDictionary(c => c.Claim.Person!, StringComparer.Ordinal);
        _cast.RemoveAll(c => c.Claim.Rule == CastDeathRule.Rule);
        _cast.AddRange(_cast.Where(c => c.Claim.Person is { } person && dead.ContainsKey(person)).ToList()
            .DistinctBy(c => (c.Claim.Person, c.Claim.Character, c.Claim.Season, c.Claim.Aspect))
            .Select(c => Of(dead[c.Claim.Person!], c.Claim)));

        static CitedClaim Of(CitedClaim death, Claim role) =>
            death with { Claim = death.Claim with { Season = role.Season, Character = role.Character, Aspect = role.Aspect } };
    }

    /// <summary>"X joins the show" is said of the one thing that X does in it.</summary>
    private void AddJobsOfOtherClaims()
    {
        var jobs = _cast.Where(c => c.Claim is { Person: not null, Aspect.IsNone: false }).ToLookup(
            c => (c.Claim.Person, c.Claim.Season), c => (c.Claim.Aspect, c.Claim.Description));
        for (var i = 0; i < _cast.Count; i++)
        {
            if (_cast[i].Claim is { Aspect.IsNone: true, Character: null, Description: null } claim
                && jobs[(claim.Person, claim.Season)].DistinctBy(j => j.Aspect).ToList() is [var job])
            {
                _cast[i] = _cast[i] with { Claim = claim with { Aspect = job.Aspect, Description = job.Description } };
            }
        }
    }

    private static string? Only(
        IEnumerable<(int? Season, string? Person, string? Character)> pairs, int? season, Func<(int? Season, string? Person, string? Character), string> name)
    {
        var all = pairs.ToList();
        var inSeason = all.Where(p => p.Season == season).Select(name).Distinct(StringComparer.Ordinal).ToList();
        var names = inSeason.Count > 0 ? inSeason : [.. all.Select(name).Distinct(StringComparer.Ordinal)];
        return names.Count == 1 ? names[0] : null;
    }

    private static IEnumerable<(string Name, string Article)> Names(IEnumerable<CitedClaim> claims, Func<Claim, string?> name) =>
        claims.Where(c => name(c.Claim) is not null).Select(c => (name(c.Claim)!, c.Source.Path));
}
