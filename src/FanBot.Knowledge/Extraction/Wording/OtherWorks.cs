using System.Text.RegularExpressions;
using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>Tells statements about other shows, films and plays from those about this one.</summary>
internal static partial class OtherWorks
{
    /// <summary>Whether the clause speaks of a season or a showing of something else: "Other Show season 5 premieres in May".</summary>
    public static bool Own(Sentence sentence, int maskIndex)
    {
        var clause = sentence.ClauseMask(maskIndex);
        return !OtherSeasonPattern().IsMatch(clause)
            && (ShowOrSeasonPattern().IsMatch(clause) || !OtherSubjectPattern().IsMatch(clause));
    }

    /// <summary>Whether a role that ends at a place of the mask is one in another work: "… as Ada in the film The Long Wharf".</summary>
    public static bool IsRoleElsewhere(Sentence sentence, int start, int end)
    {
        var clause = sentence.Clause(start);
        var after = sentence.Mask[end..];
        var stop = StopPattern().Match(after);
        after = stop.Success ? after[..stop.Index] : after;
        if (OwnBehindPattern().IsMatch(after))
        {
            return false;
        }

        var before = sentence.Mask[clause.Start..start];
        return ElsewhereBehindPattern().IsMatch(after) || CareerPattern().IsMatch(before) || PastCareerPattern().IsMatch(sentence.Mask[clause.Start..end] + after);
    }

    [GeneratedRegex("(?:" + Masks.Name + "|" + Masks.Work + ")(?:'s?)? (?:" + Masks.Season + ")", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSeasonPattern();

    [GeneratedRegex(Masks.ShowOrSeason, RegexOptions.CultureInvariant)]
    private static partial Regex ShowOrSeasonPattern();

    [GeneratedRegex("(?:" + Masks.Name + "|" + Masks.Work + @")(?:'s? [\w-]+(?: [\w-]+)?)?,? (?:(?:is|are|was|will|has been|which|that) (?:\w+ ){0,4})?(?:premier|debut|releas|arriv|air|launch|drop|land|return|com(?:es|ing)|hit|stream|set for|slated|scheduled|due)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSubjectPattern();

    [GeneratedRegex(@"^[^,;]{0,12}? (?:in|on|for|of) (?:the )?(?:\w+ ){0,3}?" + Masks.ShowOrSeason + @"|^[^,;]{0,6} (?:in|on) the (?:show|series|season|new season|upcoming season|adaptation)\b(?! " + Masks.Any + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnBehindPattern();

    [GeneratedRegex(
        @"^(?:,? who)?[^,;.]{0,25}? (?:in|on|from|of) (?:(?:the|a|an|his|her|their|its|both|" + Masks.Platform + @"'?s?|" + Masks.Date + @"|[\w'-]+) ){0,7}?(?:film|movie|biopic|mini-?series|sitcom|musical|play|stage|theat(?:re|er)|production|drama|comedy|thriller|spin-?off|remake|feature|short|soap|franchise|sequel|prequel|trilogy|cartoon|video game|opera|west end|broadway|horror|romcom|rom-com|pilot|reboot|revival)\b" +
        @"|^ (?:in|on|from) (?:(?:the|" + Masks.Platform + @"'?s?|" + Masks.Date + @") ){0,3}(?:" + Masks.Work + "|" + Masks.Name + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElsewhereBehindPattern();

    [GeneratedRegex(@"\b(?:best known|known for|famous for|known to|formerly|previously (?:starred|played|appeared|seen)|credits include|credits|past roles|rose to fame|broke out|breakout|auditioned?|alum|you (?:may|might) (?:know|recognis|recogniz|remember))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CareerPattern();

    [GeneratedRegex(@"\b(?:best known|most famous|famous for|past roles|auditioned for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PastCareerPattern();

    [GeneratedRegex(@"[;.]|, (?:and|while|but|with|who) |\) ", RegexOptions.CultureInvariant)]
    private static partial Regex StopPattern();
}
