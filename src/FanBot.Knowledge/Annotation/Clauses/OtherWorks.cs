using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Tells statements about other shows, films and plays from those about this one.</summary>
internal static class OtherWorks
{
    /// <summary>Whether the clause speaks of a season or a showing of something else: "Other Show season 5 premieres in May".</summary>
    public static bool Own(Sentence sentence, int maskIndex) => !TieIns.IsAbout(sentence, maskIndex) && OwnOrTieIn(sentence, maskIndex);

    /// <summary>The same, where the show's specials and spin-offs count as its own.</summary>
    public static bool OwnOrTieIn(Sentence sentence, int maskIndex)
    {
        var range = sentence.Clause(maskIndex);
        var clause = sentence.Mask[range.Start..range.End];
        if (IsOther(sentence, OtherSeasonPattern.Match(clause))
            || IsOther(sentence, RenewedSubjectPattern.Match(WithRelative(sentence, range)))
            || IsUnknownTitle(OpeningTitlePattern.Match(clause)))
        {
            return false;
        }

        return ShowOrSeasonPattern.IsMatch(clause)
            || !(IsOther(sentence, OtherSubjectPattern.Match(clause)) || OtherKindPattern.IsMatch(clause)
                || SpeaksOfOtherBefore(sentence, range.Start, clause));
    }

    /// <summary>Whether a heading announces another work's cast or what the actors did before.</summary>
    public static bool IsHeadingElsewhere(Sentence sentence)
    {
        var heading = sentence.Heading;
        if (CareerHeadingPattern.IsMatch(heading))
        {
            return true;
        }

        var show = Folding.Key(sentence.Article.ShowName);
        return CastOfPattern.Match(heading) is { Success: true } cast
            && !Folding.Key(heading).Contains(show, StringComparison.Ordinal)
            && !SeasonFinder.Find(cast.Value).Any()
            && !IsInitials(cast.Groups["w"].Value, sentence);
    }

    /// <summary>Whether words put what stands before them into another work: "Captain Ashdown in The Long Wharf".</summary>
    public static bool IsIn(Sentence sentence, string work) =>
        !Folding.Key(work).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal) && !SeasonFinder.Find(work).Any();

    // "Half a Dozen, which was axed in June": what is said of the title stands in the next clause.
    private static string WithRelative(Sentence sentence, TextSpan clause)
    {
        var next = clause.End < sentence.Mask.Length ? sentence.Clause(clause.End) : clause;
        var end = next != clause && RelativePattern.IsMatch(sentence.Mask[next.Start..next.End]) ? next.End : clause.End;
        return sentence.Mask[clause.Start..end];
    }

    // A single word at the start of a sentence is not masked, since any word stands capitalised there.
    private static bool IsUnknownTitle(Match match) =>
        match.Success && !NameWords.CommonWords.Contains(match.Groups["w"].Value) && !NameWords.Institutions.Contains(match.Groups["w"].Value);

    private static bool IsOther(Sentence sentence, Match match) =>
        match.Success && !(match.Groups["w"] is { Success: true } name && IsInitials(sentence.Of(name.Value[0]).Text, sentence));

    // Fans and headlines shorten a long title to its initials.
    private static bool IsInitials(string name, Sentence sentence) =>
        name.Length > 2
        && sentence.Article.ShowName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is var words
        && name.Equals(string.Concat(words.Select(w => w[0])), StringComparison.OrdinalIgnoreCase);

    // "…, which opens in May": the clause's subject is what stands before it.
    private static bool SpeaksOfOtherBefore(Sentence sentence, int start, string clause) =>
        RelativePattern.IsMatch(clause) && start > 0 && EndsWithOtherPattern.IsMatch(sentence.Mask[..start]);

    /// <summary>Whether a role that ends at a place of the mask is one in another work: "… as Ada in the film The Long Wharf".</summary>
    public static bool IsRoleElsewhere(Sentence sentence, int start, int end)
    {
        if (IsHeadingElsewhere(sentence) || SceneElsewherePattern.IsMatch(sentence.Mask[..start]) || WorkWithPattern.IsMatch(sentence.Mask[..start]))
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

        var before = sentence.Mask[clause.Start..start];
        return ElsewhereBehindPattern.IsMatch(after) || ElsewhereBeforePattern.IsMatch(before) || CareerPattern.IsMatch(before)
            || PastCareerPattern.IsMatch(sentence.Mask[clause.Start..end] + after);
    }

    private const string Other = "(?<w>" + Masks.Name + "|" + Masks.Work + ")";

    // Words between commas behind a title: ", its kitchen drama,".
    private const string Aside = @"(?:,? [^,;.\uE200-\uE3FF]{3,80},)?";

    private static readonly Pattern OtherSeasonPattern = new(Other + "(?:'s?)? (?:" + Masks.Season + ")");

    // In the passive a show is the subject, never its maker.
    private static readonly Pattern RenewedSubjectPattern =
        new(Other + Aside + @" (?:(?:has|have|had|just|also|already|now|officially|recently|will|since) ){0,4}(?:been|is|was|were|be|gets?"
        + @"|got) (?:\w+ ){0,2}(?:renewed|cancell?ed|axed|picked up|revived|green-?lit|rebooted|recommissioned|scrapped|shelved)\b|" + Other
        + @",? (?:which|that) (?:has been|was|is|were) (?:\w+ ){0,2}(?:renewed|cancell?ed|axed|picked up|revived)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OpeningTitlePattern =
        new(@"^(?<w>\p{Lu}[\p{L}'-]{3,}) (?:(?:has|have|had) been|was|is|were) (?:\w+ )?(?:renewed|cancell?ed|axed|picked up|revived|watched"
        + @"|viewed)\b");

    private static readonly Pattern OtherKindPattern =
        new(@"\b(?:that|this|the|his|her|their|its|whose) (?:\w+ ){0,2}(?:film|movie|novel|book|play|musical|sequel|prequel|album|comic"
        + @"|documentary|biopic),? (?:(?:is|was|were|will|would|has|which|that) (?:\w+ ){0,4})?(?:premier|debut|releas|arriv|air|launch|drop"
        + @"|land|return|com(?:es|ing)|came|hit|stream|set for|slated|scheduled|due|publish|open|out\b|be publish)|\b(?:film"
        + @"|shoot)ing (?:the )?(?:(?:film|movie|play|pilot|sequel|prequel) )?(?:the )?" + Other
        + "(?!'| (?:scenes?|sequences?|episodes?))|\\b(?:film|movie|play|musical|novel|book) " + Other
        + @" (?:is|was|has|will|premier|open|debut|arriv|com|came|hit)", RegexOptions.IgnoreCase);

    private static readonly Pattern RelativePattern =
        new(@"^,? (?:which|that) (?:(?:is|was|are|were|will|has|had|have|been|be|also|now|just|only|first|finally|officially|out|due|set"
        + @"|to) ){0,5}(?:premier|debut|releas|arriv|air|launch|drop|land|return|com(?:es|ing)|came|hit|stream|slated|scheduled|due|publish|open"
        + @"|out\b|renewed|cancel|axed|start|began|begin|end)", RegexOptions.IgnoreCase);

    private static readonly Pattern EndsWithOtherPattern = new("(?:" + Masks.Name + "|" + Masks.Work + ")$");

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

    // "the 1975 film version starring …", "a judge on World of Dance alongside …".
    private static readonly Pattern ElsewhereBeforePattern =
        new(@"\b(?:film|movie|play|musical|stage|remake|original|biopic|sitcom|revival)(?: version| adaptation| series)?,? (?:that "
        + @"|which )?(?:starring|starred|stars?|with|featured|featuring|alongside) $|\b(?:film|movie|musical|remake|biopic|sitcom)(?: version"
        + @"| adaptation)? $|\b(?:judge|host|contestant|guest|presenter|panellist|panelist) (?:on|of|in) [^,;.]{1,40}$", RegexOptions.IgnoreCase);

    private static readonly Pattern CareerHeadingPattern =
        new(@"\b(?:seen (?:them|him|her|it) before|where you(?:'ve| have| may have| might have)? (?:seen|know)|best known"
        + @"|previous(?:ly)? (?:roles?|work|credits)|other (?:roles|works?|projects|shows)|filmography|what else|meanwhile|read next"
        + @"|while you wait)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern CastOfPattern =
        new(@"\b(?:[Cc]ast|[Ss]tars|[Aa]ctors|[Cc]haracters) (?:[Oo]f|[Ii]n|[Ff]rom) (?:[""']|the )?(?<w>\p{Lu}[\p{L}'-]*(?: [\p{L}\d'-]+)*)");

    private static readonly Pattern ShowOrSeasonPattern = new(Masks.ShowOrSeason);

    private static readonly Pattern OtherSubjectPattern =
        new(Other + @"(?:'s? [\w-]+(?: [\w-]+)?)?(?:" + Aside
        + @"|,?) (?:(?:(?:is|are|was|were|will|has been|which|that|now|and|to|also|then|next) (?:\w+ ){0,4})?(?:premier|debut|releas|arriv|air"
        + @"|launch|drop|land|return|com(?:es|ing)|hit|stream|set for|slated|scheduled|due)|(?:was|were|is|has been) (?:watched|viewed)\b|(?:had"
        + @"|has|have|ran for|runs? for|lasted|consists of|comprises) (?:only |just )?[\w-]+ (?:[\w-]+ )?(?:episodes|parts|hours)\b)", RegexOptions.IgnoreCase);

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

    private static readonly Pattern CareerPattern =
        new(@"\b(?:best known|known (?:for|from)|(?:be|is|are) known to|famous for|known to|formerly|previously (?:starred|played|appeared|seen)"
        + @"|credits include|credits|past roles|(?:rose|shot|came) to (?:fame|prominence)|broke out|breakout|auditioned?|alum|you (?:may"
        + @"|might) (?:know|recognis|recogniz|remember))\b", RegexOptions.IgnoreCase);

    private static readonly Pattern PastCareerPattern = new(@"\b(?:best known|most famous|famous for|past roles|auditioned for)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern StopPattern = new(@"[;.]|, (?:and|while|but|with|who) |\) ");
}
