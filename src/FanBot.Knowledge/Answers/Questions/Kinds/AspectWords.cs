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
        : aspect.StartsWith(Extraction.Wording.OriginalVersion.Aspect, StringComparison.Ordinal) ? word is "original" or "old" or "older" or "first" or "version" or "show" or "series" or "one" or "tv" or "run" or "ran" or "last" or "end" or "ended" or "year" or "air"
        : aspect == ReleaseAspects.First ? word is "first" or "originally" or "original" or "very"
        : aspect.StartsWith("abroad-", StringComparison.Ordinal) && (ReleaseAspects.IsAbroad("in " + word) || word is "united" or "states" or "american");
}
