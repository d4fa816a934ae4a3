using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>Whether a season is made, whether the show goes on, how many seasons there are.</summary>
internal sealed class RenewalTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new RenewalRule(),
        new SpinOffRule(),
        new RestRule(),
        new SeasonOrderRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Renewal] = StatusAnswers.Of,
            [QuestionKind.SeasonCount] = StatusAnswers.SeasonCount,
        };
}
