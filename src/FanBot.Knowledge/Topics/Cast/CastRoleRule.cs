using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Roles in prose, the actor first: "X as Y", "X, who plays Y", "X and Z return as Y and W, respectively", "X will be Z's big brother Y".</summary>
internal sealed class CastRoleRule : IClaimRule
{
    private const string Rule = "cast-role";
    private const string Role = "role";

    // What a wording of the file says.
    private const string None = "none";
    private const string Career = "career";
    private const string Bare = "bare";
    private const string Promoted = "promoted";
    private const string IsIn = "is-in";
    private const string Is = "is";
    private const string Be = "be";

    private const int MostWordsInFront = 4;

    private static readonly PhraseBook Roles = PhraseBook.Read("Topics.Cast.cast-role.phrases");

    private static readonly PhraseBook Couples = PhraseBook.Read("Topics.Cast.cast-couples.phrases");

    private static readonly PhraseBook Ends = PhraseBook.Read("Topics.Cast.cast-role-end.phrases");

    private static readonly PhraseBook JobWords = PhraseBook.Read("Topics.Cast.cast-jobs.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (IsBareListItem(sentence))
        {
            yield break;
        }

        var read = 0;
        foreach (var match in Roles.Matches(sentence.Tokens).Where(m => m.Value != None))
        {
            var told = match.Value switch
            {
                Career => AfterCareer(sentence, match),
                Is or IsIn when match.Value == IsIn || PersonNames.HasTitle(NameOf(sentence, match, Role)) => Being(sentence, match),
                _ => Played(sentence, match, read),
            };
            foreach (var (claim, end) in told)
            {
                read = Math.Max(read, end);
                yield return claim;
            }
        }
    }

    /// <summary>"Mara Voss as Ada Quill" on a line of its own is the list rule's.</summary>
    public static bool IsBareListItem(Sentence sentence) =>
        sentence.Passage.Kind == PassageKind.ListItem && sentence.Text.Length < 90 && !sentence.Text.EndsWith('.');

    /// <summary>"Originally played by X", where no season is named, speaks of an earlier version of the story.</summary>
    public static bool IsOfEarlierVersion(Sentence sentence, TextSpan told) =>
        (CastGuards.Between(sentence, CastGuards.First, told.Start, told.End) && sentence.SeasonsAt(told.Start).Count == 0)
        || sentence.StatementAt(told.Start).IsOfEarlierCast;

    // "X, best known as Roy in Night Ferry, plays Y"
    private static IEnumerable<(Claim Claim, int End)> AfterCareer(Sentence sentence, PhraseMatch match)
    {
        var actor = NameOf(sentence, match, People.Who);
        var start = match.Span.End + 1;
        if (PersonNames.IsPerson(actor) && RolePhrase.Read(sentence, start) is { } phrase && !IsJob(phrase)
            && (phrase.Character is not null || IsDescribed(sentence, start, phrase.End)))
        {
            var status = CastWording.StatusInClause(sentence, start - 1);
            yield return (CastWording.Claim(sentence, start - 1, actor, phrase.Character, phrase.Description, status, Rule), phrase.End);
        }
    }

    // "X was Governor Y", "X is Y in the drama"
    private static IEnumerable<(Claim Claim, int End)> Being(Sentence sentence, PhraseMatch match)
    {
        var (actor, character) = (NameOf(sentence, match, People.Who), NameOf(sentence, match, Role));
        var (start, end) = (match.Span.Start, match.Span.End);
        if (PersonNames.IsPerson(actor) && PersonNames.IsCharacter(character) && !sentence.StatementAt(start).IsOfEarlierCast
            && !sentence.IsRoleElsewhere(start, end))
        {
            yield return (CastWording.Claim(sentence, start, actor, character, null, CastWording.StatusInClause(sentence, start), Rule), 0);
        }
    }

    /// <param name="sentence">The sentence.</param>
    /// <param name="match">A wording with the role behind it.</param>
    /// <param name="read">How far the last role reached: "X as Y, Z as …" names no actor Y.</param>
    /// <returns>Claims, each with the end of its role.</returns>
    private static IEnumerable<(Claim Claim, int End)> Played(Sentence sentence, PhraseMatch match, int read)
    {
        var role = match.Part(Role)?.Start ?? match.Span.End + 1;
        var actors = Actors(sentence, match, read);
        if (actors.Count == 0 || role >= sentence.Mask.Length || !char.IsWhiteSpace(sentence.Mask[role - 1])
            || (match.Value is Be or Is && !IsRelation(RolePhrase.Read(sentence, role))))
        {
            return [];
        }

        return Siblings(sentence, actors, role) ?? Respectively(sentence, actors, role) ?? Single(sentence, match, actors, role);
    }

    private static IReadOnlyList<int> Actors(Sentence sentence, PhraseMatch match, int read)
    {
        var name = match.Part(People.Who)!.Value.Start;
        var actors = name < read ? [] : People.UpTo(sentence, name, read);

        // "According to the Gazette, X plays Y": names without "and" between them are no list.
        // "X was Governor Y and Z played …": a title names no actor, and the last name stands alone.
        // "Ada is played by X, and Y plays …": X is told already.
        if (actors.Count > 1
            && (CastAsides.Says(sentence.TokensIn(0, actors[0]), CastAsides.By)
                || !CastAsides.Says(sentence.TokensIn(actors[^2], name), CastAsides.And)
                || (PersonNames.IsPerson(sentence.At(name).Text) && actors.Any(a => !PersonNames.IsActor(sentence.At(a).Text)))))
        {
            actors = [name];
        }

        return actors.All(a => PersonNames.IsActor(sentence.At(a).Text)) ? actors : [];
    }

    // "Ada and Flora Voss play Pip and Wick": the first word of a sentence is not taken for a name.
    private static IEnumerable<(Claim Claim, int End)>? Siblings(Sentence sentence, IReadOnlyList<int> actors, int role)
    {
        return actors is [var actor] && FirstWord(sentence.Mask[..actor]) is { } sibling
            && Couples.Matches(sentence.TokensIn(role, sentence.Mask.Length)).FirstOrDefault() is { } two && two.Span.Start == role
                ? Pairs(sentence, actor, [sibling, sentence.At(actor).Text], [two.Part("one")!.Value.Start, two.Part("other")!.Value.Start], two.Span.End)
                : null;
    }

    // "Ada and …": where the sentence begins with one word and "and".
    private static string? FirstWord(string front) =>
        front.Split(' ') is [{ Length: > 1 } word, "and" or "&", ""] && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower) ? word : null;

    // The first role of several behind a place, "the brothers Ada and Jonah"; null where something else follows.
    private static int? FirstOfRoles(Sentence sentence, int role)
    {
        var mask = sentence.Mask;
        var at = role;
        for (var words = 0; words <= MostWordsInFront && RoleToken.At(mask, at) is { } token; words++, at = token.Next)
        {
            if (token.IsName)
            {
                return token.IsPossessive ? null : token.Start;
            }

            if (!char.IsAsciiLetterLower(mask[at]) || mask.AsSpan(at, token.End - at) is "by" or "who" or "from")
            {
                break;
            }
        }

        return null;
    }

    private static IEnumerable<(Claim Claim, int End)>? Respectively(Sentence sentence, IReadOnlyList<int> actors, int role)
    {
        if (actors.Count < 2 || FirstOfRoles(sentence, role) is not { } first
            || People.From(sentence, first) is not { Count: > 1 } characters
            || CastAsides.Says(sentence.TokensIn(characters[^1] + 1, sentence.Mask.Length), CastAsides.NoList))
        {
            return null;
        }

        // Lists of different length leave open who is whom.
        var end = characters[^1] + 1;
        return characters.Count == actors.Count && !sentence.IsRoleElsewhere(actors[0], end)
            ? Pairs(sentence, actors[0], [.. actors.Select(a => sentence.At(a).Text)], characters, end)
            : [];
    }

    private static IEnumerable<(Claim Claim, int End)> Pairs(Sentence sentence, int start, List<string> actors, IEnumerable<int> characters, int end) =>
        Surnamed(actors).Zip(characters, (actor, character) =>
            (CastWording.Claim(sentence, start, actor, sentence.At(character).Text, null, CastWording.StatusAt(sentence, start), Rule), end));

    // "Ada and Flora Voss": both bear the surname.
    private static List<string> Surnamed(List<string> names) =>
        names is [var first, var second] && PersonNames.Words(first).Length == 1 && PersonNames.Words(second) is [_, var surname]
            ? [first + " " + surname, second]
            : names;

    private static IEnumerable<(Claim Claim, int End)> Single(Sentence sentence, PhraseMatch match, IReadOnlyList<int> actors, int role)
    {
        var start = actors[0];
        var actor = actors[^1];
        if (RolePhrase.Read(sentence, role) is not { } phrase || (actors.Count > 1 && match.Value != Bare) || !IsRole(sentence, match, phrase)
            || CastGuards.At(sentence, CastGuards.Lost, actor) || IsBehindIn(sentence, start) || CastLeavingRule.IsLastAppearance(sentence, start)
            || IsOfEarlierVersion(sentence, new TextSpan(start, match.Span.End)) || sentence.IsRoleElsewhere(start, phrase.End))
        {
            yield break;
        }

        var status = CastWording.StatusAt(sentence, actor);
        var claim = CastWording.Claim(sentence, role - 1, sentence.At(actor).Text, phrase.Character, phrase.Description, status, Rule);
        if (match.Span.Cut(sentence.Mask).Contains("who ", StringComparison.Ordinal) && !StandingReader.IsGuess(sentence.Mask[start..phrase.End]))
        {
            // "X, who plays Y, thinks it might …": the guess is not about the role.
            claim = claim with { Standing = Standing.Reported };
        }

        if (match.Value == Promoted || match.Part("aside")?.Cut(sentence.Mask).Any(Masks.IsSeason) == true)
        {
            // "from season 1 extra to …" names where the actor comes from, not the season of the role.
            claim = claim with { Season = sentence.Article.Season };
        }

        yield return (claim, phrase.End);
        if (match.Part("old") is { } replaced)
        {
            yield return (CastWording.Leaving(sentence, start, sentence.At(replaced.Start).Text, phrase.Character, Rule), phrase.End);
        }
    }

    private static bool IsRole(Sentence sentence, PhraseMatch match, RolePhrase phrase)
    {
        if (!PersonNames.IsCharacter(phrase.Character ?? "x") || IsJob(phrase))
        {
            return false;
        }

        if (!match.Span.Cut(sentence.Mask).EndsWith("as", StringComparison.Ordinal))
        {
            return true;
        }

        // "X as a guide", "the city, as production goes on": only a full name with a described role is a cast member.
        return !IsClause(sentence, phrase.End)
            && (phrase.Character is not null
                || (IsDescribed(sentence, match.Span.End + 1, phrase.End)
                    && (PersonNames.IsPerson(NameOf(sentence, match, People.Who)) || phrase.Description!.Contains('\'', StringComparison.Ordinal))));
    }

    // "Ada's big brother Jonah"
    private static bool IsRelation(RolePhrase? phrase) =>
        phrase is { Character: not null, Description: { } relation } && relation.Contains('\'', StringComparison.Ordinal);

    // "…, as Ada wore a hat": what follows "as" is a clause and no role.
    private static bool IsClause(Sentence sentence, int end) =>
        sentence.Mask.AsSpan(end) is [' ', >= 'a' and <= 'z', ..]
        && !Ends.Matches(sentence.TokensIn(end, sentence.Mask.Length)).Any(m => m.Span.Start == end + 1);

    // "serves as executive producer", "as a writer" are jobs behind the camera, no roles.
    private static bool IsJob(RolePhrase phrase) =>
        phrase.Character is null && JobWords.Matches(Tokenizer.Read(phrase.Description ?? "")).Any();

    private static string NameOf(Sentence sentence, PhraseMatch match, string part) => sentence.At(match.Part(part)!.Value.Start).Text;

    // "as a guide", "as Ada's mother"
    private static bool IsDescribed(Sentence sentence, int role, int end) =>
        sentence.Mask.IndexOfAny([',', '.', ';'], role, end - role) < 0
        && (sentence.Mask.AsSpan(role) is [var name, '\'', ..] && Masks.IsName(name)
            || CastAsides.Says(sentence.TokensIn(role, end), CastAsides.Described));

    // "X, who was in Night Ferry as Captain Bell": what stands behind "in" is no actor.
    private static bool IsBehindIn(Sentence sentence, int actor) => CastAsides.Says(sentence.TokensIn(0, actor), CastAsides.In);
}
