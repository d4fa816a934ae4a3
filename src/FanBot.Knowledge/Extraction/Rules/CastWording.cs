using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>What the cast rules share: new or returning, and how a cast claim is written.</summary>
internal static class CastWording
{
    /// <summary>A cast claim; <paramref name="actor"/> or <paramref name="character"/> may be null, not both.</summary>
    public static Claim Claim(Sentence sentence, int index, string? actor, string? character, string? description, CastStatus status, string rule)
    {
        var text = (actor, character) switch
        {
            (null, _) => character!,
            (_, null) => description is null ? actor : $"{actor} as {description}",
            _ => $"{actor} as {character}",
        };
        return sentence.Draft(ClaimKind.Cast, actor, text, sentence.StandingAt(index), rule) with
        {
            Season = sentence.SeasonAt(index),
            Person = actor,
            Character = character,
            Description = description,
            Status = status,
        };
    }

    /// <summary>Whether the wording at a place speaks of someone new, returning or leaving.</summary>
    public static CastStatus StatusInClause(Sentence sentence, int index) =>
        Of(sentence.ClauseMask(index)) is var status && status == CastStatus.Returning && UnrealPattern.IsMatch(sentence.Mask) ? CastStatus.Unknown : status;

    /// <summary>Likewise, with the sentence and the one before it where the clause does not say.</summary>
    public static CastStatus StatusAt(Sentence sentence, int index)
    {
        if (JoinedPattern.IsMatch(sentence.Mask[..index]))
        {
            // "They join Mara Voss as Ada": she was there before.
            return CastStatus.Unknown;
        }

        var status = StatusInClause(sentence, index);
        if (status == CastStatus.Unknown)
        {
            // Who leaves in one clause says nothing of those in another.
            status = Of(LabelPattern.Replace(sentence.Mask, ""));
            status = status == CastStatus.Leaving ? Of(sentence.Mask[..index]) : status;
            status = status == CastStatus.Leaving ? CastStatus.Unknown : status;
        }

        if (status == CastStatus.Unknown && sentence.Previous is { } before && NewcomersPattern.IsMatch(before.Mask))
        {
            status = CastStatus.New;
        }

        return status == CastStatus.Unknown && NewcomersPattern.IsMatch(sentence.Heading) && !MixedPattern.IsMatch(sentence.Heading) ? CastStatus.New : status;
    }

    /// <summary>
    /// Whether an actor leaves. Such a claim stands as the article puts it; <see cref="Standing.Denied"/> is left for
    /// "denied that X is leaving".
    /// </summary>
    public static Claim Leaving(Sentence sentence, int index, string actor, string? character, string rule)
    {
        var claim = Claim(sentence, index, actor, character, null, CastStatus.Leaving, rule);
        return DenialPattern.IsMatch(sentence.Mask[sentence.Clause(index).Start..index]) ? claim with { Standing = Standing.Denied } : claim;
    }

    /// <summary>For a list item, what the sentence above the list or its heading says.</summary>
    public static CastStatus StatusOfList(Sentence sentence)
    {
        if (RecastPattern.IsMatch(sentence.Mask) || MarkedNewPattern.IsMatch(sentence.Text))
        {
            return CastStatus.New;
        }

        var own = Of(sentence.Mask);
        if (own != CastStatus.Unknown)
        {
            return own;
        }

        if (sentence.Previous is { } before && (MixedPattern.IsMatch(before.Mask) || OfHeading(before.Mask) != CastStatus.Unknown))
        {
            return MixedPattern.IsMatch(before.Mask) ? CastStatus.Unknown : OfHeading(before.Mask);
        }

        return MixedPattern.IsMatch(sentence.Heading) ? CastStatus.Unknown : OfHeading(sentence.Heading);
    }

    // Above a list fewer words do: "New this season", "Who is new", "Who's out".
    private static CastStatus OfHeading(string words)
    {
        var status = Of(words);
        return status != CastStatus.Unknown ? status
            : HeadingNewPattern.IsMatch(words) ? CastStatus.New
            : HeadingOldPattern.IsMatch(words) ? CastStatus.Returning
            : HeadingGonePattern.IsMatch(words) ? CastStatus.Leaving
            : CastStatus.Unknown;
    }

    private static CastStatus Of(string words)
    {
        if (LeavingPattern.IsMatch(words))
        {
            return CastStatus.Leaving;
        }

        return (ReturningPattern.IsMatch(words), NewPattern.IsMatch(words)) switch
        {
            (true, false) => CastStatus.Returning,
            (false, true) => CastStatus.New,
            _ => CastStatus.Unknown,
        };
    }

    // "Back in action: Mara Voss as Ada": a caption's label tells of the picture.
    private static readonly Pattern LabelPattern = new(@"^(?![^:]*\b(?:has|have|is|are|was|were|will|been)\b)[^:.;]{2,40}: ");

    private static readonly Pattern ReturningPattern = new(@"\b(?:return(?:s|ed|ing|ees?)?|repris\w+|resum(?:es|ed|ing) (?:his|her|their)|another appearance|upped|back(?! (?:to\b|in (?:action|business|\d|" + Masks.Date + @")|then|home|at|when|door|story|and forth))|coming back|comeback|reunit\w+|original cast|upgraded|promoted)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NewPattern = new(@"\b(?:new (?:cast|cast members?|additions?|faces?|characters?|stars?|recruits?|arrivals?|actors?|members?|role|blood|names?)|newcomers?|new to|join(?:s|ed|ing)?|newly|will debut|introduc(?:es|ed|ing)|boards?|boarded|additions?|fresh faces?|tapped|(?:has|have) (?:found|signed|landed)|replac(?:es?|ing|ed)|takes? over (?:as|from|the role)|(?:has|have|was|been) recast)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern LeavingPattern = new(@"(?:(?:\b(?:not|never|no longer)|n't) (?:\w+ ){0,2}(?:return\w*|repris\w+|be back|be a part|be part|appear\w*|coming back|come back|reappear)|\b(?:exit(?:s|ed|ing)?|depart(?:s|ed|ing|ure)?|leav(?:es?|ing)|left the (?:show|series|cast)|bow(?:s|ed) out|won't be (?:back|returning|in)|written out|no longer (?:plays?|in|part)))\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NewcomersPattern = new(@"\b(?:newcomers|new cast|new faces|new characters|new additions|new recruits|joining the cast|join the cast|cast additions|who(?:'s| is| are) new|meet the new)\b", RegexOptions.IgnoreCase);

    // Who comes back as a ghost or in somebody's mind does not return.
    private static readonly Pattern UnrealPattern = new(@"\b(?:figments?|hallucinat\w+|ghosts?|imagin(?:es|ed|ing|ation)|(?:in|as) (?:a )?(?:flashbacks?|visions?|dreams?))\b", RegexOptions.IgnoreCase);

    private static readonly Pattern JoinedPattern = new(@"\bjoin(?:s|ed|ing)? $", RegexOptions.IgnoreCase);

    private static readonly Pattern DenialPattern = new(@"\b(?:den(?:y|ies|ied|ying)|no truth|false that|untrue|rejected|dismissed|rubbished)\b", RegexOptions.IgnoreCase);

    // "(the part Mara Voss played in series one)": the list may be of those who return, the actor is new.
    private static readonly Pattern RecastPattern = new("\\b(?:part|role)(?: that| which)? " + Masks.Name + " (?:had |once )?(?:played|had|held)|\\b(?:previously|formerly|originally|once) (?:played|portrayed) by " + Masks.Name + "|\\b(?:replac(?:es|ing)|takes? over (?:from|the role)|taking over (?:from|the role))\\b", RegexOptions.IgnoreCase);

    private static readonly Pattern MarkedNewPattern = new(@"[*(\[]\s?new!?\s?[*)\]]", RegexOptions.IgnoreCase);

    private static readonly Pattern HeadingNewPattern = new(@"^new\b(?! (?:seasons?|series|episodes?|show|run|trailer|dates?)\b)|\bnew (?:this|for|on board)\b|\bnew in (?:the|" + Masks.Season + @")|\bwho(?:'s| is| are) (?:new|joining)\b|\bjoining\b|\bnames new\b|\bfirst[- ]timers\b|\bguest (?:cast|stars)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern HeadingOldPattern = new(@"\b(?:familiar faces|old (?:faces|hands|friends)|who stays|who(?:'s| is| are) staying|regulars|remain(?:s|ing)?|stay(?:s|ing)?)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern HeadingGonePattern = new(@"\b(?:who goes|who(?:'s| is| are) (?:out|gone|going|not)|not (?:back|in (?:it|the))|saying goodbye|farewells?|goodbye to)\b", RegexOptions.IgnoreCase);

    // "a few new additions …, who they are and who remained": both kinds in one list.
    private static readonly Pattern MixedPattern = new(@"\b(?:and who (?:remained|stayed|returned)|both new and|new and (?:returning|old|familiar)|returning and new|old and new|who stays,? (?:and )?who goes|who(?:'s| is) in,? (?:and )?who(?:'s| is) out|returning (?:and|&) new|new (?:and|&) returning)\b", RegexOptions.IgnoreCase);
}
