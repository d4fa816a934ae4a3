using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
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
    public static bool Accounts(Aspect aspect, string word) => aspect.Name switch
    {
        TimeSlotRule.Time when aspect.Of.Length > 0 => IsTold("regional-hour", word) || IsCountry(word),
        ReleaseSubject.Midseason or ReleaseSubject.Special or TimeSlotRule.Time or FirstDayRule.Launch or QuestionAspects.First =>
            IsTold(aspect.Name, word),
        RegionalPlatformRule.InCountry => IsTold("regional-platform", word) || IsCountry(word),
        OriginalVersion.Aspect or OriginalVersion.Finale or OriginalVersion.Seasons => IsTold(OriginalVersion.Aspect, word),
        ReleaseRule.Abroad => IsCountry(word),
        _ => false,
    };

    private static bool IsTold(string aspect, string word) => QuestionLists.Of("aspect " + aspect).Contains(word);

    private static bool IsCountry(string word) => CountryWords.Of(word) is not null || QuestionLists.Of("country-part").Contains(word);
}
