using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>When a season comes, came, or does not come after all.</summary>
internal sealed class ReleaseTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new ReleaseRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Release] = ReleaseAnswers.Release,
            [QuestionKind.ReleaseAnnounced] = ReleaseAnswers.Announced,
        };
}
