using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Production;

/// <summary>Where a season stands in the making.</summary>
internal sealed class ProductionTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new ProductionRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Production] = ProductionAnswers.Of,
        };
}
