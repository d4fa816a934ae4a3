using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>Who plays whom, who is who, and who comes back.</summary>
internal static class PeopleAnswers
{
    private static readonly FrozenSet<string> PastWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "used", "former", "previous", "previously", "ex", "before", "formerly");

    /// <summary>"Who replaced Mara?" asks for whoever came after a person, not for her role.</summary>
    public static bool AsksForSuccessor(Question question) =>
        question.Names.Any(n => n.Kind == EntityKind.Person) ? SuccessorPattern.IsMatch(question.Words) : question.Names.Count == 1 && BearerBeforePattern.IsMatch(question.Words);

    /// <summary>Who had the part before the person named, or has it since they left; null where the articles leave it open.</summary>
    public static Answer? Successor(Question question, ShowView view)
    {
        if (question.IsYesNo)
        {
            return null;
        }

        var all = view.Facts(ClaimKind.Cast).Where(f => f.Person is not null && f.Best.Standing is Standing.Official or Standing.Reported).ToList();
        var own = all.Where(f => question.Names.Any(n => n.Kind == EntityKind.Person && n.Name == f.Person) && (f.Character is not null || f.Aspect.Length > 0)).ToList();
        var before = PredecessorPattern.IsMatch(question.Words);
        if (own.Count == 0 && !before)
        {
            return null;
        }

        var others = all
            .Where(f => (f.Status == CastStatus.Leaving) == before && (own.Count == 0 ? question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == f.Character) : own.Exists(o => (before || o.Status == CastStatus.Leaving) && o.Person != f.Person && o.Character == f.Character && o.Aspect == f.Aspect)))
            .Where(f => before || f.Character is not null || f.Status == CastStatus.New)
            .OrderByDescending(f => f.Season)
            .DistinctBy(f => f.Person)
            .ToList();
        if (others is not [var only])
        {
            return null;
        }

        var text = only.Character is not null ? Plays([only]) : $"{only.Person} {(before ? "was" : "is")} {only.Description} of {Wording.Subject(view, only.Season)} ({Wording.Standing(only.Best.Standing, only.Best.AsOf)})";
        return Compose.Of(question, Wording.Title(view, only.Season, only.Character ?? only.Person!), text + ".", only);
    }

    private static readonly Pattern JobPattern = new(@"\b(?:job|occupation|profession|trade|claim to fame)\b|\bfor (?:a living|work)\b|\bfamous for\b|\bwhat (?:does|do) \S+(?: \S+)? do\W*$|\bwork as\b", RegexOptions.IgnoreCase);

    // "who does Ada's voice", "who is doing the voice of Ada"
    private static readonly Pattern VoicePattern = new(@"\bwho(?:'s|s| is| does| did| do)?\b[^?]*\bvoic(?:e[sd]?|ing)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern PlaysPattern = new(@"\b(?:play\w*|portray\w*|voic\w*|roles?|characters?|part)\b", RegexOptions.IgnoreCase);

    // "who was Ada before Mara Voss", "who played Ada before"
    private static readonly Pattern BearerBeforePattern = new(@"^who(?:'s|s)? (?:was|is|did|played|voiced|portrayed|used to (?:be|play|voice))\b[^?]*\bbefore\b", RegexOptions.IgnoreCase);

    // "who was Ada before X", "whom did X replace", "who did X take over from"
    private static readonly Pattern PredecessorPattern = new(@"\bbefore\b|^whom? (?:did|does|do|has|will|is)\b[^?]*\breplac|\btak(?:e[ns]?|ing) over from\W*$", RegexOptions.IgnoreCase);

    private static readonly Pattern SuccessorPattern = new(@"\breplac(?:e[sd]?|ing)\b|\b(?:took|takes?|taking) over\b|\bsucceed(?:s|ed)?\b|^who\b[^?]*\b(?:after|before)\b", RegexOptions.IgnoreCase);

    public static Answer? PlayedBy(Question question, ShowView view)
    {
        if (question.Relation is not null)
        {
            return Relative(question, view);
        }

        if (question.Names.Count == 0)
        {
            return Described(question, view);
        }

        var cast = question.WantsEarliest ? [.. OfCharacters(question, view).OrderBy(f => f.Status != CastStatus.Leaving).ThenBy(f => f.Season)] : OfCharacters(question, view);
        if (question.WantsEarliest && !cast.Exists(f => f.Status == CastStatus.Leaving) && Bearers(question, view) > 1)
        {
            // Of several who bear the name, none is told to be the first.
            return null;
        }

        if (cast.Count > 0 && cast.TrueForAll(f => f.Best.Standing == Standing.Speculation) && (question.WantsEarliest || Qualifiers.AsksForNow(question)))
        {
            return null;
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
            return !question.Names.Any(n => n.Kind == EntityKind.Character) ? null
                : VoicePattern.IsMatch(question.Words) ? PlayedBy(question with { Names = [.. question.Names.Where(n => n.Kind == EntityKind.Character)] }, view)
                : WhoIs(question, view);
        }

        var fact = cast[0];
        if (fact is { Character: null, Aspect: Extraction.Rules.ContestantRule.Aspect } && PlaysPattern.IsMatch(question.Words))
        {
            // Whom a contestant plays elsewhere is no part of this show.
            return null;
        }

        var title = Wording.Title(view, fact.Season, fact.Person!);
        // "Is Mara the doctor?" is answered by this only where the role says so.
        var lead = question is { IsYesNo: true, Leftover.Count: > 0 } && fact.Best.Standing != Standing.Speculation ? "Yes. " : "";
        var text = lead + fact switch
        {
            { Character: not null } => Plays(cast) + ".",
            { Description: { } known, Aspect: Extraction.Rules.ContestantRule.Aspect } when known != fact.Aspect => $"{fact.Person}: {known}, contestant of {Wording.Subject(view, fact.Season)} ({Wording.Standing(fact.Best.Standing, fact.Best.AsOf)}).",
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
        if (JobPattern.IsMatch(question.Words) && !question.Names.Any(n => n.Kind == EntityKind.Character && Described(view, n.Name).Count > 0))
        {
            // Who plays someone says nothing of what they do for a living.
            return characters.Count == 0 && OfPeople(question, view) is [{ Aspect: Extraction.Rules.ContestantRule.Aspect, Description: { } known }, ..] && char.IsLetter(known[0]) && !known.StartsWith("from ", StringComparison.Ordinal) && known != Extraction.Rules.ContestantRule.Aspect ? Role(question, view)
                : characters.Count > 0 || !question.Names.Any(n => n.Kind == EntityKind.Person) ? null : Maker(question, view);
        }

        if (characters.Count > 0)
        {
            return Describe(question, view, characters[0].Character!, characters);
        }

        if (question.Names.FirstOrDefault(n => n.Kind == EntityKind.Character) is { } character && Described(view, character.Name) is { Count: > 0 })
        {
            return Describe(question, view, character.Name, []);
        }

        return Role(question, view) ?? Maker(question, view) ?? (question.Names.Count == 0 ? Described(question, view) : null);
    }

    /// <summary>"Is Mara playing Ada?": yes, or who does, or whom she plays.</summary>
    public static Answer? Pairing(Question question, ShowView view)
    {
        var ofPeople = OfPeople(question, view);
        var ofCharacters = OfCharacters(question, view);
        var pair = ofCharacters.Find(c => question.Names.Any(n => Is(n, c) && n.Kind == EntityKind.Person)) ?? ofPeople.Find(p => question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == p.Character));
        if (pair is not null)
        {
            var lead = pair.Best.Standing switch { Standing.Denied => "No. ", Standing.Speculation => "Only guessed: ", _ => "Yes. " };
            return Compose.Of(question, Wording.Title(view, pair.Season, pair.Character!), lead + Plays([pair]) + ".", pair);
        }

        var other = ofCharacters.Concat(ofPeople).FirstOrDefault(f => f.Character is not null && f.Best.Standing is not (Standing.Speculation or Standing.Denied));
        return other is null ? null : Compose.Of(question, Wording.Title(view, other.Season, other.Character!), $"No. {Plays([other])}.", other);
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
            return NotYet(question, view, all);
        }

        var fact = cast[0];
        var who = fact.Person ?? fact.Character!;
        var role = fact is { Person: not null, Character: { } character } ? " as " + character : "";
        var standing = Wording.Standing(fact.Best.Standing, fact.Best.AsOf);
        var subject = Wording.Subject(view, fact.Season);
        var leaving = fact.Status == CastStatus.Leaving;
        var asksIfLeaving = question.Only == CastStatus.Leaving;
        if (fact.Best.Standing != Standing.Speculation && !leaving && asksIfLeaving && fact.Rivals.FirstOrDefault(r => r.Claims[0].Claim.Status == CastStatus.Leaving) is { Standing: Standing.Speculation } exit)
        {
            return Compose.Of(question, Wording.Title(view, fact.Season, who), $"Only guessed: {who} may leave {subject} ({Wording.Standing(exit.Standing, exit.AsOf)}).", fact with { Best = exit, Rivals = [fact.Best] });
        }

        if (question.IsYesNo && fact.Status == CastStatus.Unknown && fact.Best.Standing != Standing.Speculation && (asksIfLeaving || (question.Only == CastStatus.Returning && fact.Season is null)))
        {
            // Whoever is in the cast may still leave it, and who once was in it need not come back.
            return null;
        }

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

    /// <summary>Who is new in a later season was not in the one asked about.</summary>
    private static Answer? NotYet(Question question, ShowView view, IReadOnlyList<Fact> all) =>
        question is { IsYesNo: true, Season: { } asked } && all.FirstOrDefault(f => f is { Status: CastStatus.New, Season: { } first, Best.Standing: Standing.Official or Standing.Reported } && first > asked && question.Names.Any(n => Is(n, f))) is { } later
            ? Compose.Of(question, Wording.Title(view, later.Season, later.Person ?? later.Character!), $"No. {later.Person ?? later.Character} is new in {Wording.Subject(view, later.Season)} ({Wording.Standing(later.Best.Standing, later.Best.AsOf)}).", later)
            : null;

    /// <summary>"Ada's mum": the character that the articles call so, and who plays her.</summary>
    private static Answer? Relative(Question question, ShowView view)
    {
        var owners = question.Names.ToList();
        var described = view.Facts(ClaimKind.Character);
        var match = described.FirstOrDefault(f => Relation.Read(f.Best.Text) is { } relation && Fits(relation.Kind, question.Relation!) && owners.Any(o => IsNamed(o, relation.Owner) && o.Name != f.Character));
        if (match is not null)
        {
            var cast = Preferred([.. view.Facts(ClaimKind.Cast).Where(f => f.Character == match.Character && f.Person is not null)], question.Season);
            var title = Wording.Title(view, null, match.Character!);
            // "Is Silas Ada's brother?"
            var supposed = question.IsYesNo ? owners.Where(o => o.Kind == EntityKind.Character && !IsNamed(o, Relation.Read(match.Best.Text)!.Owner)).ToList() : [];
            var lead = supposed.Count == 0 ? "" : supposed.Exists(o => o.Name == match.Character) ? "Yes. " : "No. ";
            var stated = $"{lead}{match.Character}, {match.Best.Text}";
            return cast switch
            {
                [] => Compose.Of(question, title, $"{lead}{match.Character} is {match.Best.Text} ({Wording.Standing(match.Best.Standing, match.Best.AsOf)}).", match),
                [var only] => Compose.Of(question, title, $"{stated}, {(only.Status == CastStatus.Leaving ? "was" : "is")} played by {only.Person} ({Wording.Standing(match.Best.Standing, match.Best.AsOf)}).", match, cast),
                _ => Compose.Of(question, title, $"{stated}. {Plays(cast)}.", match, cast),
            };
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

    private static string Plays(List<Fact> cast, Func<Fact, string?>? description = null) => string.Join("; ", cast
        .DistinctBy(f => (f.Person, f.Character))
        .Select(f => (Fact: f, Role: description?.Invoke(f) is { } told ? $"{f.Character}, {told}" : f.Character))
        .Select(f => f.Fact.Best.Standing == Standing.Speculation
            ? $"{f.Fact.Person} may play {f.Role} ({Wording.Standing(f.Fact.Best.Standing, f.Fact.Best.AsOf)})"
            : f.Fact.Status == CastStatus.Leaving
            ? $"{f.Fact.Person} played {f.Role}{(f.Role == f.Fact.Character ? "" : ",")} and has left ({Wording.Standing(Standing.Reported, f.Fact.Best.AsOf)})"
            : $"{f.Fact.Person} plays {f.Role} ({Wording.Standing(f.Fact.Best.Standing, f.Fact.Best.AsOf)})"));

    private static List<Fact> OfCharacters(Question question, ShowView view) =>
        Preferred([.. view.Facts(ClaimKind.Cast).Where(f => f.Person is not null && question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == f.Character))], question.Season);

    private static int Bearers(Question question, ShowView view) =>
        view.Facts(ClaimKind.Cast).Where(f => f.Person is not null && question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == f.Character)).DistinctBy(f => f.Person).Count();

    private static List<Fact> OfPeople(Question question, ShowView view) =>
        Preferred([.. view.Facts(ClaimKind.Cast).Where(f => question.Names.Any(n => n.Kind == EntityKind.Person && n.Name == f.Person))], question.Season);

    /// <summary>"Who plays the harbour master?", "Who are the judges?": the roles whose name or description holds every word asked.</summary>
    private static Answer? Described(Question question, ShowView view)
    {
        // "Who used to host it?" asks for those who have gone.
        var past = question.Leftover.Any(w => PastWords.Contains(w));
        // "Ishbel's mum" is her mother and not whoever else is told to be hers.
        var relations = question.Content.Select(Relation.Usual).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        relations = relations.Contains("ex") ? ["ex"] : relations;
        var wanted = question.Leftover.Where(w => !past || !PastWords.Contains(w)).SelectMany(Text.TermAnalyzer.Terms).ToList();
        if (wanted.Count == 0)
        {
            return null;
        }

        var described = view.Facts(ClaimKind.Character).ToLookup(f => f.Character, f => f.Best.Text);
        var all = view.Facts(ClaimKind.Cast)
            .Where(f => f is { Person: not null, Best.Standing: not Standing.Denied } && Text.TermAnalyzer.Terms(Told(f, described[f.Character], relations.Count > 0)) is var terms && wanted.All(terms.Contains))
            .Where(f => relations.Count == 0 || TellsRelations(f, described[f.Character], relations))
            .Where(f => question.Only == CastStatus.Unknown || f.Status == question.Only)
            .Where(f => question.Season is null || f.Season is null || f.Season == question.Season)
            .Where(f => !past || f.Status == CastStatus.Leaving)
            .ToList();
        if (!past && question.Only == CastStatus.Unknown && all.Count > 0 && all.TrueForAll(f => f.Aspect.Length > 0 && f.Status == CastStatus.Leaving) && Qualifiers.AsksForNow(question))
        {
            return null;
        }

        if (!past && question.Only == CastStatus.Unknown && all.Exists(f => f.Aspect.Length > 0 && f.Status != CastStatus.Leaving))
        {
            all.RemoveAll(f => f.Aspect.Length > 0 && f.Status == CastStatus.Leaving);
        }

        var cast = Preferred([.. all], question.Season).DistinctBy(f => (f.Person, f.Character)).ToList();
        if (cast.Count == 0)
        {
            return null;
        }

        var title = Wording.Title(view, cast[0].Season, cast[0].Character ?? cast[0].Description!);
        return cast.TrueForAll(f => f.Character is null)
            ? Compose.OfMany(question, title, $"{string.Join("; ", cast.Select(CastAnswers.Line))} ({Wording.Standing(cast[0].Best.Standing, cast[0].Best.AsOf)}).", [.. cast.Select(c => (c, CastAnswers.Line(c)))])
            : Compose.Of(question, title, Plays([.. cast.Where(f => f.Character is not null)], f => f.Description ?? described[f.Character].FirstOrDefault()) + ".", cast.First(f => f.Character is not null), cast.Skip(1));
    }

    // "the moth in Ishbel's lamp" is not Ishbel: whose something is names another, unless a relation is asked for.
    private static string Told(Fact fact, IEnumerable<string> described, bool withOwners)
    {
        var told = $"{fact.Character} {fact.Description} {string.Join(' ', described)}";
        return withOwners ? told : OwnerPattern.Replace(Text.Folding.Plain(told), " ");
    }

    private static bool TellsRelations(Fact fact, IEnumerable<string> described, List<string> relations)
    {
        var told = WordPattern.Matches(Told(fact, described, withOwners: true)).Select(m => Relation.Usual(m.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return relations.TrueForAll(r => told.Contains(r) || (r == "parent" && (told.Contains("mother") || told.Contains("father"))));
    }

    private static readonly Pattern OwnerPattern = new(@"\b\p{Lu}[\p{L}\p{M}-]*'s?(?!\w)");

    private static readonly Pattern WordPattern = new(@"[\p{L}-]+");

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
        stated == asked || (asked == "parent" && stated is "mother" or "father") || (asked == "sibling" && stated is "brother" or "sister") || (asked == "partner" && stated is "boyfriend" or "girlfriend" or "husband" or "wife");
}
