using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Mara Voss (Ada)" and "Ada Quill (Voss)": who plays whom is settled by the rest of the show's articles.</summary>
internal sealed partial class CastParenthesisRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.Passage.Kind == Text.PassageKind.ListItem && sentence.Text.Length < 90)
        {
            yield break;
        }

        foreach (Match match in PairPattern().Matches(sentence.Mask))
        {
            var (outer, inner) = (sentence.Of(match.Groups["o"].Value[0]).Text, sentence.Of(match.Groups["i"].Value[0]).Text);
            if (!PersonNames.IsCharacter(outer) || !PersonNames.IsCharacter(inner) || OtherWorks.IsRoleElsewhere(sentence, match.Index, match.Index))
            {
                continue;
            }

            var actorFirst = ActorFirst(sentence, match.Index, outer, inner);
            var (actor, character) = actorFirst ? (outer, inner) : (inner, outer);
            yield return CastWording.Claim(sentence, match.Index, actor, character, null, CastWording.StatusInClause(sentence, match.Index), "cast-parenthesis") with { PairingUncertain = true };
        }
    }

    // A single name beside a full one is the character, as a rule; between equals the wording in front tells.
    private static bool ActorFirst(Sentence sentence, int index, string outer, string inner)
    {
        var (outerWords, innerWords) = (PersonNames.Words(outer).Length, PersonNames.Words(inner).Length);
        if (outerWords == 1 && innerWords > 1)
        {
            return false;
        }

        if (HasTitle(outer) != HasTitle(inner))
        {
            return HasTitle(inner);
        }

        // "… follows Ada Quill (Voss)": of the words that announce a role or tell the story, the last one counts.
        var before = sentence.Mask[..index];
        var (cast, story) = (LastIndex(CastPattern(), before), LastIndex(StoryPattern(), before));
        return cast != story ? cast > story : outerWords > 1 && innerWords == 1;
    }

    private static bool HasTitle(string name) => Lexicon.Honorifics.Contains(PersonNames.Words(name)[0].TrimEnd('.'));

    private static int LastIndex(Regex pattern, string text) => pattern.Matches(text).LastOrDefault()?.Index ?? -1;

    [GeneratedRegex("(?<o>" + Masks.Name + @"),? \((?<i>" + Masks.Name + @")\)", RegexOptions.CultureInvariant)]
    private static partial Regex PairPattern();

    [GeneratedRegex(@"\b(?:cast|star(?:s|ring|red)?|includ(?:e|es|ing)|return(?:s|ing)?|join(?:s|ed|ing)?|actors?|players|featur(?:e|es|ing)|reprise|led by|newcomers?|alongside)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CastPattern();

    [GeneratedRegex(@"\b(?:follow(?:s|ed|ing)?|tells?|between|about|when|meets?|centers?|centres?|revolves?|romance|story|life of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StoryPattern();
}
