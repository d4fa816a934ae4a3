using System.Text.RegularExpressions;
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

    private static readonly PhraseBook Front = PhraseBook.Read("Topics.Cast.cast-bracket.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Passage.Kind == Text.PassageKind.ListItem && sentence.Text.Length < 90)
        {
            return [];
        }

        var soap = Named(sentence, SoapPattern, Rule);
        return CreditsPattern.IsMatch(sentence.Mask) ? soap
            : soap.Concat(Bracketed(sentence)).Concat(Named(sentence, PossessivePattern, PossessiveRule).Select(c => c with { PairingUncertain = true }));
    }

    private static IEnumerable<Claim> Bracketed(Sentence sentence)
    {
        Match? before = null;
        var first = 0;
        foreach (Match match in PairPattern.Matches(sentence.Mask))
        {
            // In "A (B), C (D) and E (F)" the words in front of the first speak of all.
            first = before is not null && ListPattern.IsMatch(sentence.Mask[(before.Index + before.Length)..match.Index]) ? first : match.Index;
            before = match;
            var (outer, inner) = (Name(sentence, match, "o"), Name(sentence, match, "i"));
            if (IsNoPair(sentence, match, outer, inner) || sentence.IsRoleElsewhere(first, match.Index) || IsOfNoRole(sentence, first))
            {
                continue;
            }

            var actorFirst = ActorFirst(sentence, match.Index, outer, inner);
            var (actor, character) = actorFirst ? (outer, inner) : (inner, outer);
            if (PersonNames.IsActor(actor))
            {
                var status = CastWording.StatusInClause(sentence, first);
                yield return CastWording.Claim(sentence, first, actor, character, null, status, Rule) with { PairingUncertain = true };
            }
        }
    }

    // Wordings that tell which of two names is the actor's.
    private static IEnumerable<Claim> Named(Sentence sentence, Pattern pattern, string rule)
    {
        foreach (Match match in pattern.Matches(sentence.Mask))
        {
            var (actor, character) = (Name(sentence, match, "a"), Name(sentence, match, "c"));
            if (PersonNames.IsPerson(actor) && PersonNames.IsCharacter(character)
                && !sentence.IsRoleElsewhere(match.Index, match.Index + match.Length))
            {
                yield return CastWording.Claim(sentence, match.Index, actor, character, null, CastStatus.Unknown, rule);
            }
        }
    }

    private static string Name(Sentence sentence, Match match, string group) => sentence.Of(match.Groups[group].Value[0]).Text;

    private static bool IsNoPair(Sentence sentence, Match match, string outer, string inner) =>
        IsCredit(sentence, match, outer, inner) || IsInsertion(match, outer, inner) || !PersonNames.IsCharacter(outer) || !PersonNames.IsCharacter(inner);

    // "Samuel Orr (The Larches) plays …", "Mara Voss (Night Ferry) has been cast": another work stands in brackets.
    private static bool IsCredit(Sentence sentence, Match match, string outer, string inner) =>
        PersonNames.IsPerson(outer)
        && (inner.StartsWith("The ", StringComparison.Ordinal)
            || (PersonNames.IsPerson(inner) && CreditBehindPattern.IsMatch(sentence.Mask, match.Index + match.Length)));

    // An editor's "Mara [Voss]" completes a name.
    private static bool IsInsertion(Match match, string outer, string inner) =>
        match.Value.Contains('[', StringComparison.Ordinal) && PersonNames.Words(outer).Length == 1 && PersonNames.Words(inner).Length == 1;

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

    private static readonly Pattern PairPattern = new(
        "(?<o>" + Masks.Name + @")(?:'s?)?,? [(\[](?<i>" + Masks.Name
        + @")(?:, (?:(?:far |pictured |bottom |top )?(?:left|right|cent(?:re|er)|pictured|above|below)[^)\]]{0,25}|\d+|aged \d+))?[)\]]");

    private static readonly Pattern CreditBehindPattern = new(
        @"\G(?:,? (?:and |& )?" + Masks.Name + @" \([^)]+\))* (?:(?:who|will|is|are|has|have|also|been|set|to|be) )*"
        + @"(?:play(?:s|ing)?|portrays?|recur|cast|tapped|board(?:s|ed)?|guest[- ]star\w*"
        + @"|(?:spoke|talks?|talked|opened up|speaks?) (?:about|to us|of)|tweeted|posted|attended"
        + @"|join(?:s|ed|ing)? (?:the (?:cast|ensemble|show|series)|" + Masks.ShowOrSeason + "|previously)|as)\\b"
        + "|\\G,? (?:who )?(?:(?:will|is|was|are|has|have|also|been|set|to|be|the|an?|assistant|again) )*(?:direct|writ|compos|produc|design|scor|helm)\\w*");

    // "his friend Ada Quill, Mara Voss, reeling …": soaps set the actor between commas. With an "and" behind it, it is a list.
    private static readonly Pattern SoapPattern = new(
        @"\b(?:his|her|their) (?:[a-z-]+ ){0,2}" + CharacterRule.Relations + " (?<c>" + Masks.Name + "), (?<a>" + Masks.Name
        + @")(?:,(?! (?:and|" + Masks.Name + @"))| \()");

    // "stars X (Ward of Honour), Y (This Is Winter) and Z (Mr Ferry)": where one bracket can only be a title, all are.
    private static readonly Pattern CreditsPattern = new(
        Masks.Name + @" \((?:[Tt]he )?(?:" + Masks.Name + @"|\p{Lu}[\w'-]*) (?:of|is|in|to|with|for|on|at) [^()]{2,30}\)(?:,| and )");

    private static readonly Pattern ListPattern = new(@"^,? (?:(?:and|with|plus|as well as) )?$");

    private static readonly Pattern PossessivePattern = new(
        "(?<a>" + Masks.Name + ")'s? (?<c>" + Masks.Name + @")(?!'|\w| (?:season|series|show|film|movie)| " + Masks.Name + ")");
}
