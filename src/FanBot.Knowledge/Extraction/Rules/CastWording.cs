using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>What the cast rules share: new or returning, and how a cast claim is written.</summary>
internal static partial class CastWording
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
    public static CastStatus StatusInClause(Sentence sentence, int index) => Of(sentence.ClauseMask(index));

    /// <summary>Likewise, with the sentence and the one before it where the clause does not say.</summary>
    public static CastStatus StatusAt(Sentence sentence, int index)
    {
        var status = StatusInClause(sentence, index);
        if (status == CastStatus.Unknown)
        {
            status = Of(sentence.Mask);
        }

        return status == CastStatus.Unknown && sentence.Previous is { } before && NewcomersPattern().IsMatch(before.Mask) ? CastStatus.New : status;
    }

    /// <summary>For a list item, what the sentence above the list or its heading says.</summary>
    public static CastStatus StatusOfList(Sentence sentence)
    {
        var own = Of(sentence.Mask);
        if (own != CastStatus.Unknown)
        {
            return own;
        }

        if (sentence.Previous is { } before && (MixedPattern().IsMatch(before.Mask) || Of(before.Mask) != CastStatus.Unknown))
        {
            return MixedPattern().IsMatch(before.Mask) ? CastStatus.Unknown : Of(before.Mask);
        }

        return Of(sentence.Heading);
    }

    private static CastStatus Of(string words)
    {
        if (LeavingPattern().IsMatch(words))
        {
            return CastStatus.Leaving;
        }

        return (ReturningPattern().IsMatch(words), NewPattern().IsMatch(words)) switch
        {
            (true, false) => CastStatus.Returning,
            (false, true) => CastStatus.New,
            _ => CastStatus.Unknown,
        };
    }

    [GeneratedRegex(@"\b(?:return(?:s|ed|ing|ees?)?|repris\w+|back|coming back|comeback|reunit\w+|original cast|upgraded|promoted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReturningPattern();

    [GeneratedRegex(@"\b(?:new (?:cast|cast members?|additions?|faces?|characters?|stars?|recruits?|arrivals?|actors?|members?|role|blood|names?)|newcomers?|new to|join(?:s|ed|ing)?|newly|will debut|introduc(?:es|ed|ing)|boards?|boarded|additions?|fresh faces?|tapped|replac(?:es?|ing|ed)|takes? over (?:as|from|the role)|recast)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewPattern();

    [GeneratedRegex(@"\b(?:(?:not|n't|never|no longer) (?:\w+ ){0,2}(?:return\w*|repris\w+|be back|be a part|be part|appear\w*|coming back|come back|reappear)|exit(?:s|ed|ing)?|depart(?:s|ed|ing|ure)?|leav(?:es?|ing)|left the (?:show|series|cast)|bow(?:s|ed) out|won't be (?:back|returning)|written out)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeavingPattern();

    [GeneratedRegex(@"\b(?:newcomers|new cast|new faces|new characters|new additions|new recruits|joining the cast|join the cast|cast additions)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewcomersPattern();

    // "a few new additions …, who they are and who remained": both kinds in one list.
    [GeneratedRegex(@"\b(?:and who (?:remained|stayed|returned)|both new and|new and (?:returning|old|familiar)|returning and new|old and new)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MixedPattern();
}
