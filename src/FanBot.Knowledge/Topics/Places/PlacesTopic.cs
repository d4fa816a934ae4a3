using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Places;

/// <summary>Where and when it is filmed and set.</summary>
internal sealed class PlacesTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new LocationRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Location] = PlaceAnswers.Of,
        };
}
