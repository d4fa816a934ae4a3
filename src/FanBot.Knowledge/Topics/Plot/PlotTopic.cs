using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Plot;

/// <summary>What happens.</summary>
internal sealed class PlotTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new PlotRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Plot] = PlotAnswers.Of,
        };
}
