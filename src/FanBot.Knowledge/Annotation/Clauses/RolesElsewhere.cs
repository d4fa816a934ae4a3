using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Tells roles in other films, plays and shows from those in this one; <c>roles-elsewhere.phrases</c> says how they are told.</summary>
internal static class RolesElsewhere
{
    private static readonly PhraseBook Roles = PhraseBook.Read("Annotation.Clauses.roles-elsewhere.phrases");

    /// <summary>Whether words put what stands before them into another work: "Captain Ashdown in The Long Wharf".</summary>
    public static bool IsIn(Sentence sentence, string work) =>
        !Folding.Key(work).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal) && !SeasonFinder.Find(work).Any();

    /// <summary>Whether a role that ends at a place of the mask is one in another work: "… as Ada in the film The Long Wharf".</summary>
    public static bool IsOne(Sentence sentence, int start, int end)
    {
        if (sentence.IsBelowOther || SceneElsewherePattern.IsMatch(sentence.Mask[..start]) || WorkWithPattern.IsMatch(sentence.Mask[..start]))
        {
            return true;
        }

        var clause = sentence.Clause(start);
        var after = sentence.Mask[end..];
        var stop = StopPattern.Match(after);
        after = stop.Success ? after[..stop.Index] : after;
        if (OwnBehindPattern.IsMatch(after))
        {
            return false;
        }

        return ElsewhereBehindPattern.IsMatch(after)
            || Roles.Matches(sentence.TokensIn(clause.Start, end + after.Length)).Any(m => m.Value switch
            {
                "known" => true,
                "career" => m.Span.End <= start,
                "film" => start - m.Span.End == 1,
                _ => m.Span.End < start && start - m.Span.End <= 42 && sentence.Mask.AsSpan(m.Span.End, start - m.Span.End).IndexOfAny(',', ';', '.') < 0,
            });
    }

    // "the 1994 movie The Long Wharf, with X as Ada", "A stage play ran in May, with X as Ada"
    private static readonly Pattern WorkWithPattern =
        new(@"\b(?:movie|film|musical|stage (?:play|show|version|adaptation)|radio play|audio drama) (?:" + Masks.Any + ")(?:: (?:[Tt]he )?(?:"
        + Masks.Any
        + @")?)?(?:,? (?:with|starring|featuring) )?$|^[Aa]n? (?:[\w-]+ )?(?:stage (?:play|show|version|adaptation)|musical|play|movie|film"
        + @"|radio play|audio drama|video game) (?:ran|runs|opened|opens|was|were|is|followed|toured|adaptation|version|based|with"
        + @"|starring)\b[^.;]*\b(?:with|starring|featuring) (?:[^.;]{0,60} and )?$");

    // "Try The Long Wharf, where …", "during series five of The Long Wharf, …".
    private static readonly Pattern SceneElsewherePattern =
        new("(?:" + Masks.Name + "|" + Masks.Work + "),? (?:where|in which|on which)\\b[^;.]*$|" + Masks.Season + " (?:of|on|in) (?:the )?(?:"
        + Masks.Name + "|" + Masks.Work + @")(?!')\b?[^;.]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern OwnBehindPattern =
        new(@"^[^,;]{0,12}? (?:in|on|for|of) (?:the )?(?:\w+ ){0,3}" + Masks.ShowOrSeason
        + @"|^[^,;]{0,6} (?:in|on) the (?:show|series|season|new season|upcoming season|adaptation)\b(?! " + Masks.Any
        + ")", RegexOptions.IgnoreCase);

    private static readonly Pattern ElsewhereBehindPattern = new(
        @"^(?:,? who)?[^,;.]{0,25}? (?:in|on|from|of) (?:(?:the|a|an|his|her|their|its|both|" + Masks.Platform + @"'?s?|" + Masks.Date
        + @"|[\w'-]+) ){0,7}(?:film|movie|biopic|mini-?series|sitcom|musical|play|stage|theat(?:re|er)|production|drama|comedy|thriller"
        + @"|spin-?off|remake|feature|short|soap|franchise|sequel|prequel|trilogy|cartoon|video game|opera|west end|broadway|horror|romcom"
        + @"|rom-com|pilot|reboot|revival|original (?:series|show|version)|(?:" + Masks.Date
        + @"|classic|earlier|first|old|[12]\d{3}s?) (?:series|show|version|adaptation))\b" +
        @"|^ (?:in|on|from) (?:(?:the|" + Masks.Platform + @"'?s?|" + Masks.Date + @") ){0,3}(?:" + Masks.Work + "|" + Masks.Name + ")",
        RegexOptions.IgnoreCase);

    private static readonly Pattern StopPattern = new(@"[;.]|, (?:and|while|but|with|who) |\) ");
}
