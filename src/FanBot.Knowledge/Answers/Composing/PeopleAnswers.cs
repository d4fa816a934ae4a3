using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>Who plays whom, who is who, and who comes back.</summary>
internal static class PeopleAnswers
{
    public static Answer? PlayedBy(Question question, ShowView view)
    {
        if (question.Relation is not null)
        {
            return Relative(question, view);
        }

        var cast = OfCharacters(question, view);
        if (cast.Count == 0 && question.Names.Count == 0)
        {
            cast = ByDescription(question, view);
        }

        return cast.Count == 0
            ? question.Names.Any(n => n.Kind == EntityKind.Person) ? Role(question, view) : null
            : Compose.Of(question, Wording.Title(view, cast[0].Season, cast[0].Character!), Plays(cast) + ".", cast[0], cast.Skip(1));
    }

    public static Answer? Role(Question question, ShowView view)
    {
        var cast = OfPeople(question, view);
        if (cast.Count == 0)
        {
            return question.Names.Any(n => n.Kind == EntityKind.Character) ? WhoIs(question, view) : null;
        }

        var fact = cast[0];
        var title = Wording.Title(view, fact.Season, fact.Person!);
        var text = fact switch
        {
            { Character: not null } => Plays(cast) + ".",
            { Description: { } job, Aspect.Length: > 0 } => $"{fact.Person} {(fact.Status == CastStatus.Leaving ? "was" : "is")} {job} of {Wording.Subject(view, fact.Season)}{(fact.Status == CastStatus.Leaving ? " and leaves" : "")} ({Wording.Standing(fact.Best.Standing, fact.Best.AsOf)}).",
            { Description: { } role } => $"{fact.Person} plays {role} ({Wording.Standing(fact.Best.Standing, fact.Best.AsOf)}).",
            _ => $"{fact.Person} is in the cast of {Wording.Subject(view, fact.Season)}; no article names the role ({Wording.Standing(fact.Best.Standing, fact.Best.AsOf)}).",
        };
        return Compose.Of(question, title, text, fact, cast.Skip(1));
    }

    public static Answer? WhoIs(Question question, ShowView view)
    {
        if (question.Relation is not null)
        {
            return Relative(question, view);
        }

        var characters = OfCharacters(question, view);
        if (characters.Count > 0)
        {
            return Describe(question, view, characters[0].Character!, characters);
        }

        if (question.Names.FirstOrDefault(n => n.Kind == EntityKind.Character) is { } character && Described(view, character.Name) is { Count: > 0 })
        {
            return Describe(question, view, character.Name, []);
        }

        return Role(question, view) ?? Maker(question, view) ?? (question.Names.Count == 0 && ByDescription(question, view) is [{ Character: not null }, ..] cast
            ? Compose.Of(question, Wording.Title(view, cast[0].Season, cast[0].Character!), Plays(cast) + ".", cast[0], cast.Skip(1))
            : null);
    }

    /// <summary>Whether someone is in the season: returning, new, or not.</summary>
    public static Answer? Return(Question question, ShowView view)
    {
        var all = view.Facts(ClaimKind.Cast);
        var latest = question.Season ?? all.Max(f => f.Season);
        var cast = all
            .Where(f => question.Names.Any(n => Is(n, f)) && (f.Season == latest || f.Season is null))
            .OrderBy(f => f.Season is null)
            .ToList();
        if (cast.Count == 0)
        {
            return null;
        }

        var fact = cast[0];
        var who = fact.Person ?? fact.Character!;
        var role = fact is { Person: not null, Character: { } character } ? " as " + character : "";
        var standing = Wording.Standing(fact.Best.Standing, fact.Best.AsOf);
        var subject = Wording.Subject(view, fact.Season);
        var leaving = fact.Status == CastStatus.Leaving;
        var asksIfLeaving = question.Only == CastStatus.Leaving;
        var lead = !question.IsYesNo ? "" : leaving == asksIfLeaving ? "Yes. " : "No. ";
        var text = (fact.Best.Standing, fact.Status) switch
        {
            (Standing.Speculation, _) => $"Only guessed: {who} may be in {subject}{role} ({standing}).",
            (_, CastStatus.Leaving) => $"{lead}{who} does not return for {subject} ({standing}).",
            (_, CastStatus.Returning) => $"{lead}{who} returns for {subject}{role} ({standing}).",
            (_, CastStatus.New) => $"{lead}{who} is in {subject}{role}, new to the show ({standing}).",
            _ => $"{lead}{who} is in the cast of {subject}{role} ({standing}).",
        };
        return Compose.Of(question, Wording.Title(view, fact.Season, who), text, fact);
    }

    /// <summary>"Ada's mum": the character that the articles call so, and who plays her.</summary>
    private static Answer? Relative(Question question, ShowView view)
    {
        var owners = question.Names.ToList();
        var described = view.Facts(ClaimKind.Character);
        var match = described.FirstOrDefault(f => Relation.Read(f.Best.Text) is { } relation && Fits(relation.Kind, question.Relation!) && owners.Any(o => IsNamed(o, relation.Owner)) && !owners.Any(o => o.Name == f.Character));
        if (match is not null)
        {
            var cast = Preferred([.. view.Facts(ClaimKind.Cast).Where(f => f.Character == match.Character && f.Person is not null)], question.Season);
            var title = Wording.Title(view, null, match.Character!);
            var played = cast.Count > 0 ? $", is played by {Wording.List([.. cast.Select(c => c.Person!).Distinct()])}" : "";
            var verb = cast.Count > 0 ? "" : " is";
            return Compose.Of(question, title, $"{match.Character}{(cast.Count > 0 ? ", " : verb + " ")}{match.Best.Text}{played} ({Wording.Standing(match.Best.Standing, match.Best.AsOf)}).", match, cast);
        }

        // The role may be known by the relation alone: "X as Ada's mum".
        var unnamed = view.Facts(ClaimKind.Cast).FirstOrDefault(f => f.Character is null && Relation.Read(f.Description) is { } relation && Fits(relation.Kind, question.Relation!) && owners.Any(o => IsNamed(o, relation.Owner)));
        return unnamed is null ? null : Compose.Of(question, Wording.Title(view, unnamed.Season, unnamed.Person!), $"{unnamed.Person} plays {unnamed.Description} ({Wording.Standing(unnamed.Best.Standing, unnamed.Best.AsOf)}).", unnamed);
    }

    private static Answer Describe(Question question, ShowView view, string character, List<Fact> cast)
    {
        var described = Described(view, character);
        var lead = described.Count > 0 ? $"{character}: {string.Join("; ", described.Take(2).Select(d => d.Best.Text))}" : character;
        var text = cast.Count > 0 ? (described.Count > 0 ? lead + ". " : "") + Plays(cast) + "." : $"{lead} ({Wording.Standing(described[0].Best.Standing, described[0].Best.AsOf)}).";
        Fact[] used = [.. cast, .. described.Take(2)];
        return Compose.Of(question, Wording.Title(view, null, character), text, used[0], used.Skip(1));
    }

    private static List<Fact> Described(ShowView view, string character) =>
        [.. view.Facts(ClaimKind.Character).Where(f => f.Character == character).DistinctBy(f => Relation.Read(f.Best.Text)?.Kind ?? f.Best.Text)];

    private static Answer? Maker(Question question, ShowView view)
    {
        var made = view.Facts(ClaimKind.Maker).Where(f => question.Names.Any(n => n.Name == f.Person)).ToList();
        return made.Count == 0 ? null : Compose.Of(
            question,
            Wording.Title(view, null, made[0].Person!),
            $"{made[0].Person}: {Wording.List([.. made.Select(m => m.Aspect).Distinct()])} of {view.Show.Name} ({Wording.Standing(made[0].Best.Standing, made[0].Best.AsOf)}).",
            made[0],
            made.Skip(1));
    }

    private static string Plays(List<Fact> cast) => string.Join("; ", cast
        .DistinctBy(f => (f.Person, f.Character))
        .Select(f => f.Best.Standing == Standing.Speculation
            ? $"{f.Person} may play {f.Character} ({Wording.Standing(f.Best.Standing, f.Best.AsOf)})"
            : f.Status == CastStatus.Leaving
            ? $"{f.Person} played {f.Character} and has left ({Wording.Standing(Standing.Reported, f.Best.AsOf)})"
            : $"{f.Person} plays {f.Character} ({Wording.Standing(f.Best.Standing, f.Best.AsOf)})"));

    private static List<Fact> OfCharacters(Question question, ShowView view) =>
        Preferred([.. view.Facts(ClaimKind.Cast).Where(f => f.Person is not null && question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == f.Character))], question.Season);

    private static List<Fact> OfPeople(Question question, ShowView view) =>
        Preferred([.. view.Facts(ClaimKind.Cast).Where(f => question.Names.Any(n => n.Kind == EntityKind.Person && n.Name == f.Person))], question.Season);

    /// <summary>"Who plays the harbour master?": roles whose name or description holds every word asked.</summary>
    private static List<Fact> ByDescription(Question question, ShowView view)
    {
        var wanted = question.Leftover.SelectMany(Text.TermAnalyzer.Terms).ToList();
        return wanted.Count == 0 ? [] : Preferred(
            [.. view.Facts(ClaimKind.Cast).Where(f => f is { Person: not null } && Text.TermAnalyzer.Terms($"{f.Character} {f.Description}") is var terms && wanted.All(terms.Contains))],
            question.Season);
    }

    /// <summary>The asked season's, else the latest season's; those who stay before those who left, the better supported first.</summary>
    private static List<Fact> Preferred(IReadOnlyList<Fact> facts, int? season) =>
    [
        .. facts
            .GroupBy(f => f.Season)
            .OrderByDescending(g => season is not null && g.Key == season)
            .ThenByDescending(g => g.Any(f => f.Character is not null))
            .ThenByDescending(g => g.Key ?? 0)
            .Take(1)
            .SelectMany(g => g)
            .OrderBy(f => f.Status == CastStatus.Leaving)
            .ThenBy(f => f.Best.Standing.Rank())
            .ThenByDescending(f => f.Best.Support),
    ];

    private static bool Is(Entity name, Fact fact) => name.Kind == EntityKind.Person ? name.Name == fact.Person : name.Name == fact.Character;

    private static bool IsNamed(Entity entity, string words)
    {
        var key = Text.Folding.Words(words);
        return entity.Aliases.Prepend(entity.Name).Any(a => Text.Folding.Words(a) == key);
    }

    private static bool Fits(string stated, string asked) =>
        stated == asked || (asked == "parent" && stated is "mother" or "father") || (asked == "partner" && stated is "boyfriend" or "girlfriend" or "husband" or "wife");
}
