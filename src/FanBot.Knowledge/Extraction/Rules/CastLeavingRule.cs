using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>
/// Who leaves which role: "X will not return as Y", "Y (X) won't be in the new season", "X no longer plays Y",
/// "Z takes over the role of Y from X".
/// </summary>
internal sealed class CastLeavingRule : IClaimRule
{
    private const string Rule = "cast-leaving";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in LeavingPattern.Matches(sentence.Mask))
        {
            var actor = sentence.Of(match.Groups["a"].Value[0]).Text;
            var character = Character(sentence, match);
            if (character is null || !PersonNames.IsActor(actor))
            {
                continue;
            }

            yield return CastWording.Leaving(sentence, match.Groups["a"].Index, actor, character, Rule) with { PairingUncertain = match.Groups["pair"].Success };
        }

        foreach (Match match in LastAppearancePattern.Matches(sentence.Mask))
        {
            var guess = IsGuess(sentence, match);
            foreach (var (actor, character) in match.Groups["a"].Captures.Zip(match.Groups["c"].Captures))
            {
                yield return CastWording.Leaving(sentence, match.Index, sentence.Of(actor.Value[0]).Text, sentence.Of(character.Value[0]).Text, Rule) is var leaving && guess ? leaving with { Standing = Standing.Speculation } : leaving;
            }
        }

        foreach (Match match in TakeOverPattern.Matches(sentence.Mask))
        {
            var index = match.Groups["n"].Index;
            var (newcomer, before) = (sentence.Of(match.Groups["n"].Value[0]).Text, sentence.Of(match.Groups["a"].Value[0]).Text);
            if ((match.Groups["c"].Success ? sentence.Of(match.Groups["c"].Value[0]).Text : RecastBefore(sentence)) is { } character)
            {
                yield return CastWording.Claim(sentence, index, newcomer, character, null, CastStatus.New, Rule);
                yield return CastWording.Leaving(sentence, index, before, character, Rule);
            }
        }
    }

    /// <summary>Whether the role at a place of the mask is told to be played for the last time; who is only thought to go is still there.</summary>
    public static bool IsLastAppearance(Sentence sentence, int index) =>
        LastAppearancePattern.Matches(sentence.Mask).Any(m => m.Index <= index && index < m.Index + m.Length && !IsGuess(sentence, m));

    private static bool IsGuess(Sentence sentence, Match match) =>
        sentence.StandingAt(match.Index) is Standing.Speculation or Standing.Denied || ThoughtPattern.IsMatch(sentence.Mask[..match.Index]);

    // "… will not be back: her character Ada left in episode 3".
    private static string? Character(Sentence sentence, Match match)
    {
        var role = match.Groups["c"].Success ? match.Groups["c"] : BehindPattern.Match(sentence.Mask, match.Index + match.Length) is { Success: true } behind ? behind.Groups["c"] : null;
        return role is null ? null : sentence.Of(role.Value[0]).Text;
    }

    // "Ada Quill, the keeper, has been recast. Z takes over the role from X."
    private static string? RecastBefore(Sentence sentence) =>
        sentence.Previous is { } before && RecastPattern.Match(before.Mask) is { Success: true } recast ? before.Of(recast.Groups["c"].Value[0]).Text : null;

    private const string Gone =
        @"(?:will not|won't|would not|is not|isn't|are not|aren't|will never|does not|doesn't|will no longer|is no longer)(?: (?:be|officially|actually))? (?:return\w*|repris\w+|back|com(?:e|ing) back|appear\w*|in " + Masks.ShowOrSeason + @"|in the (?:new|next) |part of)";

    private const string Actor = "(?<a>" + Masks.Name + ")";

    private const string Role = "(?<c>" + Masks.Name + ")";

    private const string Plays = "(?:plays?|playing|portrays?|voic(?:es?|ing))";

    // Who "does not play Ada" has not left her part, and never had it: only "again" and the like tell of an exit.
    private static readonly Pattern LeavingPattern = new(
        "(?<pair>)" + Role + @" [(\[]" + Actor + @"[)\]] " + Gone +
        "|" + Actor + @", whose (?:character,? |role,? )?" + Role + " [^,.;]{2,60}, " + Gone +
        "|" + Actor + @"(?:,? (?:who|and)[^,.;]{0,40},)? " + Gone + @"(?: (?:to (?:the (?:show|series) |" + Masks.ShowOrSeason + @" ))?(?:as|(?:his|her|their|the) role (?:as|of)) (?:the )?" + Role + ")?" +
        "|" + Actor + @" (?:will |does |is |was )?no longer (?:be )?(?:" + Plays + "|(?:be )?the voice (?:of|behind)) (?:the )?" + Role +
        "(?: again| any ?more| in " + Masks.ShowOrSeason + ")?" +
        "|" + Actor + " will (?:not|never) (?:be )?" + Plays + " (?:the )?" + Role + " (?:again|any ?more|in " + Masks.ShowOrSeason + ")" +
        "|" + Actor + " (?:(?:does|is|was) )?(?:not|never) " + Plays + " (?:the )?" + Role + " (?:again|any ?more)" +
        "|" + Actor + @" (?:is |are |has |have |will )?(?:leav(?:es?|ing)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|left|quits?) (?:the )?(?:(?:role|part) of |(?:" + Masks.ShowOrSeason + "|show|series|cast|drama) as )(?:the )?" + Role);

    private static readonly Pattern TakeOverPattern = new("(?<n>" + Masks.Name + @") (?:(?:is|will|has|have|now|be|been) ){0,2}(?:tak(?:es?|ing|en) over|took over|inherit(?:s|ed)?) (?:(?:the |as )?(?:(?:role|part|character) )?(?:of )?(?:the )?(?<c>" + Masks.Name + ")|the (?:role|part|character)) from " + Actor + "|" + Role + " (?:(?:has|have|had|is|was|been|be|being) ){0,3}recast,? (?:and|with|as) (?<n>" + Masks.Name + ") (?:is |was |has |been )*(?:tak(?:es|ing) over from|took over from|replac(?:es|ing|ed)|steps? in for|stepping in for) " + Actor + "|(?:(?:[Tt]aking over|[Tt]akes over) from|[Rr]eplacing|[Ss]ucceeding|[Ss]tepping in for) " + Actor + " (?:as|in the role of) (?:the )?" + Role + " (?:is|will be|comes) (?<n>" + Masks.Name + ")|" + Actor + " (?:has been|was|is|is being|will be|is to be) replaced by (?:[a-z]+ ){0,2}(?<n>" + Masks.Name + ") (?:as|in the role of) (?:the )?" + Role);

    // "will be the last appearance of X as Ada and Y as Jonah"
    private static readonly Pattern LastAppearancePattern = new(@"\b(?:(?:will|to|would|could|may|might) (?:also )?be|marks?|mark|is) (?:the |their )?(?:very )?(?:final|last) (?:ever )?(?:appearances?|outings?|episodes?|scenes|bow) (?:for|of|from) " + Actor + " as " + Role + "(?:(?:, |,? and )" + Actor + " as " + Role + ")*");

    private static readonly Pattern ThoughtPattern = new(@"\b(?:it's|it is|is|are|was) (?:widely )?(?:thought|understood|believed|said|rumou?red)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern BehindPattern = new(@"\G[^:.;]{0,40}[:;] (?:his|her|their) (?:character|role),? (?<c>" + Masks.Name + ")");

    private static readonly Pattern RecastPattern = new(Role + @"(?:,[^,.;]{3,60},)? (?:(?:has|have|had|is|was|will|being|also) ){0,2}(?:been |be )?recast\b");
}
