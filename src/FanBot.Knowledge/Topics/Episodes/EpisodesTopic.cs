using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>How many episodes, how long, by what names, on which days and at what hour.</summary>
internal sealed class EpisodesTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new EpisodeDateRule(),
        new EpisodeCountRule(),
        new EpisodeLengthRule(),
        new EpisodeRule(),
        new ScheduleRule(),
        new FirstDayRule(),
        new TimeSlotRule(),
        new RegionalHourRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Episodes] = EpisodeAnswers.Count,
            [QuestionKind.EpisodeLength] = EpisodeAnswers.Length,
            [QuestionKind.EpisodeTitle] = EpisodeAnswers.Title,
            [QuestionKind.Schedule] = EpisodeAnswers.Schedule,
        };
}
