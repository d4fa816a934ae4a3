using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Platforms;

/// <summary>Where it can be seen, and in which country.</summary>
internal sealed class PlatformsTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new PlatformRule(),
        new RegionalPlatformRule(),
        new SeasonPlatformRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Platform] = PlatformAnswers.Of,
        };
}
