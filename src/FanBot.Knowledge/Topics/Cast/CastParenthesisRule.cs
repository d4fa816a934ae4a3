using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>"Mara Voss (Ada)" and "Ada Quill (Voss)": who plays whom is settled by the rest of the show's articles.</summary>
internal sealed class CastParenthesisRule : IClaimRule
{
    /// <summary>The rule of "Mara Voss's Ada", which counts only where other articles know the actor.</summary>
    public const string PossessiveRule = "cast-possessive";

    private const string Rule = "cast-parenthesis";

    // What a wording of the files says.
    private const string Credits = "credits";
    private const string Credited = "credited";
    private const string Soap = "soap";
    private const string Outer = "outer";
    private const string Inner = "inner";

    private static readonly PhraseBook Front = PhraseBook.Read("Topics.Cast.cast-bracket.phrases");

    private static readonly PhraseBook Pairs = PhraseBook.Read("Topics.Cast.cast-pairs.phrases");

    private static readonly PhraseBook NamedPairs = PhraseBook.Read("Topics.Cast.cast-named.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Passage.Kind == PassageKind.ListItem && sentence.Text.Length < 90)
        {
            return [];
        }

        var named = NamedPairs.Matches(sentence.Tokens).ToList();
        var pairs = Pairs.Matches(sentence.Tokens).ToList();
        var soap = named.Where(m => m.Value == Soap).SelectMany(m => Named(sentence, m));
        return pairs.Exists(m => IsTitle(sentence, m)) ? soap
            : soap.Concat(Bracketed(sentence, pairs)).Concat(named.Where(m => m.Value != Soap).SelectMany(m => Named(sentence, m)));
    }

    // In brackets stands what can only be a title.
    private static bool IsTitle(Sentence sentence, PhraseMatch match) =>
        match.Value == Credits && (match.Part("title") is not { } title || char.IsUpper(sentence.Mask[title.Start]));

    private static IEnumerable<Claim> Bracketed(Sentence sentence, IEnumerable<PhraseMatch> pairs)
    {
        PhraseMatch? before = null;
        var first = 0;
        foreach (var match in pairs.Where(m => m.Value != Credits))
        {
            // In "A (B), C (D) and E (F)" the words in front of the first speak of all.
            var index = match.Span.Start;
            first = before is not null && IsList(sentence.TokensIn(before.Span.End, index)) ? first : index;
            before = match;
            var (outer, inner) = (Name(sentence, match, Outer), Name(sentence, match, Inner));
            if (IsNoPair(sentence, match, outer, inner) || sentence.IsRoleElsewhere(first, index) || IsOfNoRole(sentence, first))
            {
                continue;
            }

            var actorFirst = ActorFirst(sentence, index, outer, inner);
            var (actor, character) = actorFirst ? (outer, inner) : (inner, outer);
            if (PersonNames.IsActor(actor))
            {
                var status = CastWording.StatusInClause(sentence, first);
                yield return CastWording.Claim(sentence, first, actor, character, null, status, Rule) with { PairingUncertain = true };
            }
        }
    }

    private static bool IsList(IReadOnlyList<Token> between) => between.Count == 0 || CastAsides.Says(between, CastAsides.List);

    // Wordings that tell which of two names is the actor's.
    private static IEnumerable<Claim> Named(Sentence sentence, PhraseMatch match)
    {
        var (actor, character) = (Name(sentence, match, People.Who), Name(sentence, match, "role"));
        if (PersonNames.IsPerson(actor) && PersonNames.IsCharacter(character) && !sentence.IsRoleElsewhere(match.Span.Start, match.Span.End))
        {
            yield return match.Value == Soap
                ? CastWording.Claim(sentence, match.Span.Start, actor, character, null, CastStatus.Unknown, Rule)
                : CastWording.Claim(sentence, match.Span.Start, actor, character, null, CastStatus.Unknown, PossessiveRule) with { PairingUncertain = true };
        }
    }

    private static string Name(Sentence sentence, PhraseMatch match, string part) => sentence.At(match.Part(part)!.Value.Start).Text;

    private static bool IsNoPair(Sentence sentence, PhraseMatch match, string outer, string inner) =>
        IsCredit(match, outer, inner) || IsInsertion(sentence, match, outer, inner) || !PersonNames.IsCharacter(outer) || !PersonNames.IsCharacter(inner);

    // "Samuel Orr (The Larches) plays …", "Mara Voss (Night Ferry) has been cast": another work stands in brackets.
    private static bool IsCredit(PhraseMatch match, string outer, string inner) =>
        PersonNames.IsPerson(outer) && (inner.StartsWith("The ", StringComparison.Ordinal) || (PersonNames.IsPerson(inner) && match.Value == Credited));

    // An editor's "Mara [Voss]" completes a name.
    private static bool IsInsertion(Sentence sentence, PhraseMatch match, string outer, string inner) =>
        match.Span.Cut(sentence.Mask).Contains('[', StringComparison.Ordinal) && PersonNames.Words(outer).Length == 1 && PersonNames.Words(inner).Length == 1;

    // A single name beside a full one is the character, as a rule; between equals the wording in front tells.
    private static bool ActorFirst(Sentence sentence, int index, string outer, string inner)
    {
        var (outerWords, innerWords) = (PersonNames.Words(outer).Length, PersonNames.Words(inner).Length);
        if (PersonNames.HasTitle(outer) != PersonNames.HasTitle(inner))
        {
            return PersonNames.HasTitle(inner);
        }

        if (outerWords == 1 && innerWords > 1)
        {
            return false;
        }

        // "… follows Ada Quill (Voss)": of the words that announce a role or tell the story, the last one counts.
        var before = sentence.TokensIn(0, index);
        var (cast, story) = (Last(before, "cast"), Last(before, "story"));
        return cast != story ? cast > story : outerWords > 1 && innerWords == 1;
    }

    // In brackets behind makers and contestants stands what else they are known for.
    private static bool IsOfNoRole(Sentence sentence, int index) =>
        Last(sentence.TokensIn(0, index), "no-role") > sentence.Mask[..index].LastIndexOfAny(['.', ';']);

    private static int Last(IReadOnlyList<Token> tokens, string value) => Front.Matches(tokens).LastOrDefault(m => m.Value == value)?.Span.Start ?? -1;
}
