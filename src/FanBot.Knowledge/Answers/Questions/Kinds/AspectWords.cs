namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>Words that an aspect already tells.</summary>
internal static class AspectWords
{
    /// <summary>Whether a word of the question is already told by its aspect: "break" by the mid-season return, "xmas" by the special.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="word">A word in lower case.</param>
    public static bool Accounts(string aspect, string word) =>
        aspect == "midseason" ? word is "break" or "hiatus" or "midseason" or "mid-season" or "mid" or "holiday" or "christmas"
        : aspect.StartsWith("special", StringComparison.Ordinal) ? word is "special" or "xmas" or "christmas" or "holiday" or "festive"
        : aspect == Extraction.Rules.TimeSlotRule.Time ? word is "time" or "times" or "hour" or "channel" or "on" or "air" or "airs"
        : aspect == Extraction.Rules.FirstDayRule.Launch ? word is "day" or "launch" or "first" or "1st" or "opening" or "night" or "premiere" or "start" or "begin" or "straight" or "straightaway" or "away" or "right" or "drop" or "release" or "initially" or "morning" or "date"
        : aspect.StartsWith(Extraction.Rules.RegionalHourRule.Prefix, StringComparison.Ordinal) ? word is "time" or "times" or "hour" or "air" or "airs" or "live" or "drop" or "drops" or "drop" || Extraction.Wording.HourRegions.Of(word) is not null || word is "new" or "zealand" or "united" or "kingdom" or "states" or "coast" or "east" or "west"
        : aspect.StartsWith(Extraction.Rules.RegionalPlatformRule.Prefix, StringComparison.Ordinal) ? Extraction.Wording.HourRegions.Of(word) is not null || word is "new" or "zealand" or "united" or "kingdom" or "states" or "viewers" or "fans" or "people" or "folk"
        : aspect.StartsWith(Extraction.Wording.OriginalVersion.Aspect, StringComparison.Ordinal) ? word is "original" or "old" or "older" or "first" or "version" or "show" or "series" or "one" or "tv" or "run" or "ran" or "last" or "end" or "ended" or "year" or "air"
        : aspect == ReleaseAspects.First ? word is "first" or "originally" or "original" or "very"
        : aspect.StartsWith("abroad-", StringComparison.Ordinal) && (ReleaseAspects.IsAbroad("in " + word) || word is "united" or "states" or "american");
}
