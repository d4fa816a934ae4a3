using System.Collections.Frozen;
using FanBot.Knowledge.Answers.Composing.People;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>
/// Which answer a kind of question gets from the facts. Questions go from here down to the answers of their kind and
/// never back up, nor from one kind's to another's that could send them back: a test reads the calls.
/// </summary>
internal static class FactAnswers
{
    private delegate Answer? Topic(Question question, ShowView view);

    private static readonly FrozenDictionary<QuestionKind, Topic> Topics = new Dictionary<QuestionKind, Topic>
    {
        [QuestionKind.Release] = ReleaseAnswers.Release,
        [QuestionKind.ReleaseAnnounced] = ReleaseAnswers.Announced,
        [QuestionKind.Renewal] = StatusAnswers.Of,
        [QuestionKind.Production] = ProductionAnswers.Of,
        [QuestionKind.Episodes] = EpisodeAnswers.Count,
        [QuestionKind.EpisodeLength] = EpisodeAnswers.Length,
        [QuestionKind.EpisodeTitle] = EpisodeAnswers.Title,
        [QuestionKind.Schedule] = EpisodeAnswers.Schedule,
        [QuestionKind.SeasonCount] = StatusAnswers.SeasonCount,
        [QuestionKind.Cast] = CastAnswers.Of,
        [QuestionKind.PlayedBy] = OfSomeone(PeopleAnswers.PlayedBy),
        [QuestionKind.Role] = OfSomeone(PeopleAnswers.Role),
        [QuestionKind.WhoIs] = OfSomeone(PeopleAnswers.WhoIs),
        [QuestionKind.Return] = ReturnAnswers.Of,
        [QuestionKind.Pairing] = PairingAnswers.Of,
        [QuestionKind.Plot] = ShowAnswers.Plot,
        [QuestionKind.AdaptedFrom] = ShowAnswers.AdaptedFrom,
        [QuestionKind.Platform] = ShowAnswers.Platform,
        [QuestionKind.Maker] = ShowAnswers.Maker,
        [QuestionKind.Number] = ShowAnswers.Count,
        [QuestionKind.Location] = PlaceAnswers.Of,
        [QuestionKind.Timeline] = SourceAnswers.Timeline,
        [QuestionKind.Sources] = SourceAnswers.Articles,
    }.ToFrozenDictionary();

    /// <summary>What the facts say to the question; null where they say nothing.</summary>
    public static Answer? Of(Question question, ShowView view) =>
        !question.IsCommand && Qualifiers.Exclude(question) ? null : Topics.GetValueOrDefault(question.Kind)?.Invoke(question, view);

    // Who asks for someone may ask for whoever came after them, or for whom they dance with.
    private static Topic OfSomeone(Topic answers) => (question, view) =>
        SuccessorAnswers.AreAsked(question) ? SuccessorAnswers.Of(question, view)
        : PartnerAnswers.AreAsked(question) && view.Facts(ClaimKind.Contest).Count > 0 ? PartnerAnswers.Of(question, view)
        : answers(question, view);
}
