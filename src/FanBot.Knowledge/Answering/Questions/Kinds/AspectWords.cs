using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Topics.Episodes;
using FanBot.Knowledge.Topics.Platforms;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Answering.Questions.Kinds;

/// <summary>Words that an aspect already tells.</summary>
internal static class AspectWords
{
    /// <summary>Whether a word of the question is already told by its aspect: "break" by the mid-season return, "xmas" by the special.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="word">A word in lower case.</param>
    public static bool Accounts(string aspect, string word) => aspect switch
    {
        ReleaseSubject.Midseason or TimeSlotRule.Time or FirstDayRule.Launch or QuestionAspects.First => IsTold(aspect, word),
        _ when Starts(aspect, ReleaseSubject.Special) => IsTold(ReleaseSubject.Special, word),
        _ when Starts(aspect, RegionalHourRule.Prefix) => IsTold("regional-hour", word) || IsCountry(word),
        _ when Starts(aspect, RegionalPlatformRule.Prefix) => IsTold("regional-platform", word) || IsCountry(word),
        _ when Starts(aspect, OriginalVersion.Aspect) => IsTold(OriginalVersion.Aspect, word),
        _ when Starts(aspect, ReleaseRule.AbroadPrefix) => IsCountry(word),
        _ => false,
    };

    private static bool IsTold(string aspect, string word) => WordLists.Of("aspect " + aspect).Contains(word);

    private static bool IsCountry(string word) => CountryWords.Of(word) is not null || WordLists.Of("country-part").Contains(word);

    private static bool Starts(string aspect, string prefix) => aspect.StartsWith(prefix, StringComparison.Ordinal);
}
