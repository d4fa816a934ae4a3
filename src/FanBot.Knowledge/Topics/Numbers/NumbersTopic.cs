using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Numbers;

/// <summary>Numbers that articles give of it.</summary>
internal sealed class NumbersTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new NumberRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Number] = NumberAnswers.Of,
        };
}
