using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Roles in prose, the role first: "Y, played by X", "the role of Y went to X", "the show's Y, X".</summary>
internal sealed class CastRoleFirstRule : IClaimRule
{
    private const string Rule = "cast-role";

    // What a wording of the file says.
    private const string Own = "own";
    private const string Went = "went";
    private const string Declined = "declined";
    private const string Given = "given";
    private const string Relation = "relation";
    private const string Else = "else";
    private const string Again = "again";

    private static readonly PhraseBook Roles = PhraseBook.Read("Topics.Cast.cast-role-first.phrases");

    public IEnumerable<Claim> Read(Sentence sentence) =>
        CastRoleRule.IsBareListItem(sentence) ? [] : Claims(sentence);

    private static IEnumerable<Claim> Claims(Sentence sentence)
    {
        // The wording that another may continue: "Ada is played by X, Jonah by Y".
        TextSpan? open = null;
        int? role = null;
        foreach (var match in Roles.Matches(sentence.Tokens).Where(m => m.Value != Declined))
        {
            var told = match.Value is Own or Went or Given or Relation ? match.Span
                : match.Value is Else or Again ? new TextSpan(open?.Start ?? match.Span.Start, match.Span.End)
                : new TextSpan(People.UpTo(sentence, RoleAt(match))[0], Actors(sentence, match)[^1] + 1);
            var claims = match.Value is Else or Again ? GoesOn(sentence, open, match) ? GoneOn(sentence, match, told, role) : [] : Of(sentence, match, told);
            var isTold = false;
            foreach (var claim in claims)
            {
                isTold = true;
                yield return claim;
            }

            open = isTold ? told : null;
            role = isTold ? match.Part("role")?.Start ?? role : null;
        }
    }

    private static IEnumerable<Claim> Of(Sentence sentence, PhraseMatch match, TextSpan told) => match.Value switch
    {
        Own => OfShow(sentence, match),
        Relation => [Related(sentence, match)],
        Went => [Claim(sentence, told.Start, RoleAt(match), ActorAt(match), told.Start)],
        Given => AfterDecline(sentence, match),
        _ => Played(sentence, match, told),
    };

    private static IEnumerable<Claim> GoneOn(Sentence sentence, PhraseMatch match, TextSpan told, int? role) =>
        match.Value == Else ? [Claim(sentence, RoleAt(match), RoleAt(match), ActorAt(match), told.Start)]
        : role is { } same ? [Claim(sentence, match.Span.Start, same, ActorAt(match), match.Span.Start)]
        : [];

    private static bool GoesOn(Sentence sentence, TextSpan? open, PhraseMatch match) =>
        open is { } told && told.End <= match.Span.Start && string.IsNullOrWhiteSpace(sentence.Mask[told.End..match.Span.Start]);

    private static IEnumerable<Claim> OfShow(Sentence sentence, PhraseMatch match)
    {
        var (start, actor, character) = (match.Span.Start, sentence.At(ActorAt(match)).Text, sentence.At(RoleAt(match)).Text);
        return PersonNames.IsPerson(actor) && PersonNames.IsCharacter(character) && !sentence.StatementAt(start).IsOfEarlierCast
            && !sentence.IsRoleElsewhere(start, match.Span.End)
                ? [CastWording.Claim(sentence, start, actor, character, null, CastWording.StatusInClause(sentence, start), Rule)]
                : [];
    }

    // "Ada's older brother will be played by X"
    private static Claim Related(Sentence sentence, PhraseMatch match)
    {
        var (start, role) = (match.Span.Start, match.Part("role")!.Value);
        var description = sentence.Words(role.Start, role.End);
        return CastWording.Claim(sentence, start, sentence.At(ActorAt(match)).Text, null, description, CastWording.StatusAt(sentence, start), Rule);
    }

    // "X turned down the role of Ada. It was given to Y."
    private static IEnumerable<Claim> AfterDecline(Sentence sentence, PhraseMatch match) =>
        sentence.Previous is { } before && Roles.Matches(before.Tokens).LastOrDefault(m => m.Value == Declined) is { } declined
            ? [CastWording.Claim(
                sentence,
                match.Span.Start,
                sentence.At(ActorAt(match)).Text,
                before.At(RoleAt(declined)).Text,
                null,
                CastWording.StatusAt(sentence, match.Span.Start),
                Rule)]
            : [];

    private static IEnumerable<Claim> Played(Sentence sentence, PhraseMatch match, TextSpan told)
    {
        // Whom they played before is told behind the role; that is no doubt of who plays it now.
        var isOfNow = match.Part("earlier") is not null && !sentence.StatementAt(told.Start).IsOfEarlierCast;
        if (sentence.IsRoleElsewhere(told.Start, told.End) || (!isOfNow && CastRoleRule.IsOfEarlierVersion(sentence, told)))
        {
            return [];
        }

        var characters = People.UpTo(sentence, RoleAt(match));
        var actors = Actors(sentence, match);
        var pairs = actors.Count == characters.Count ? actors.Zip(characters)
            : characters.Count == 1 ? actors.Select(a => (a, characters[0]))
            : [(actors[0], characters[^1])];
        if (!isOfNow && CastGuards.Between(sentence, CastGuards.Former, told.Start, told.End))
        {
            return pairs.Select(p => CastWording.Leaving(sentence, told.Start, sentence.At(p.Item1).Text, sentence.At(p.Item2).Text, Rule));
        }

        var description = characters.Count == 1 ? RolePhrase.Apposition(sentence, told.Start + 1) : null;
        return pairs.Select(pair => Claim(sentence, told.Start, pair.Item2, pair.Item1, told.Start) with { Description = description });
    }

    // Of those behind "played by" the ones that begin nothing else: "played by X, and Y has left".
    private static IReadOnlyList<int> Actors(Sentence sentence, PhraseMatch match)
    {
        var actors = People.From(sentence, ActorAt(match));
        var siblings = AreSiblings(sentence, actors) ? 1 : 0;
        return [.. actors.Take(1 + siblings), .. actors.Skip(1 + siblings).TakeWhile(a => !CastGuards.At(sentence, CastGuards.Subject, a))];
    }

    // "The twins Ada and Nell Garrity": both bear the surname.
    private static bool AreSiblings(Sentence sentence, IReadOnlyList<int> actors) =>
        actors.Count > 1 && PersonNames.Words(sentence.At(actors[0]).Text).Length == 1 && PersonNames.IsPerson(sentence.At(actors[1]).Text)
        && sentence.Mask[(actors[0] + 1)..actors[1]] is " and " or " & ";

    private static string Actor(Sentence sentence, int actor)
    {
        var name = sentence.At(actor).Text;
        var next = People.From(sentence, actor);
        return AreSiblings(sentence, next) ? $"{name} {PersonNames.Words(sentence.At(next[1]).Text)[^1]}" : name;
    }

    private static Claim Claim(Sentence sentence, int index, int character, int actor, int status) =>
        CastWording.Claim(sentence, index, Actor(sentence, actor), sentence.At(character).Text, null, CastWording.StatusAt(sentence, status), Rule);

    private static int ActorAt(PhraseMatch match) => match.Part(People.Who)!.Value.Start;

    private static int RoleAt(PhraseMatch match) => match.Part("role")!.Value.Start;
}
