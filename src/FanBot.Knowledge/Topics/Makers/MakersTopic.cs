using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Makers;

/// <summary>Who made it.</summary>
internal sealed class MakersTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new MakerRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Maker] = MakerAnswers.Of,
        };
}
