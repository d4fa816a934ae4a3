using System.Collections.Frozen;
using FanBot.Knowledge.Extraction.Rules;
using FanBot.Knowledge.Extraction.Wording;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>Words that an aspect already tells.</summary>
internal static class AspectWords
{
    private static readonly FrozenSet<string> Midseason = Words("break hiatus midseason mid-season mid holiday christmas");
    private static readonly FrozenSet<string> Special = Words("special xmas christmas holiday festive");
    private static readonly FrozenSet<string> TimeSlot = Words("time times hour channel on air airs");
    private static readonly FrozenSet<string> FirstDay = Words("day launch first 1st opening night premiere start begin straight straightaway away right drop release initially morning date");
    private static readonly FrozenSet<string> Hour = Words("time times hour air airs live drop drops coast east west");
    private static readonly FrozenSet<string> Viewers = Words("viewers fans people folk here");
    private static readonly FrozenSet<string> Original = Words("original old older first version show series one tv run ran last end ended year air");
    private static readonly FrozenSet<string> FirstEver = Words("first originally original very");
    private static readonly FrozenSet<string> CountryParts = Words("new zealand united kingdom states down under");

    /// <summary>Whether a word of the question is already told by its aspect: "break" by the mid-season return, "xmas" by the special.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="word">A word in lower case.</param>
    public static bool Accounts(string aspect, string word) => aspect switch
    {
        "midseason" => Midseason.Contains(word),
        TimeSlotRule.Time => TimeSlot.Contains(word),
        FirstDayRule.Launch => FirstDay.Contains(word),
        ReleaseAspects.First => FirstEver.Contains(word),
        _ when Starts(aspect, "special") => Special.Contains(word),
        _ when Starts(aspect, RegionalHourRule.Prefix) => Hour.Contains(word) || IsCountry(word),
        _ when Starts(aspect, RegionalPlatformRule.Prefix) => Viewers.Contains(word) || IsCountry(word),
        _ when Starts(aspect, OriginalVersion.Aspect) => Original.Contains(word),
        _ when Starts(aspect, "abroad-") => ReleaseAspects.IsAbroad("in " + word) || word is "united" or "states" or "american",
        _ => false,
    };

    private static bool IsCountry(string word) => CountryWords.Of(word) is not null || CountryParts.Contains(word);

    private static bool Starts(string aspect, string prefix) => aspect.StartsWith(prefix, StringComparison.Ordinal);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
