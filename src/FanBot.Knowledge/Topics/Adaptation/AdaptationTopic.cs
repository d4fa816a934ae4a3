using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Adaptation;

/// <summary>What the show is adapted from.</summary>
internal sealed class AdaptationTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new AdaptationRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.AdaptedFrom] = AdaptationAnswers.Of,
        };
}
