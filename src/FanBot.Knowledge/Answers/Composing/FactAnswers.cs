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
    /// <summary>What the facts say to the question; null where they say nothing.</summary>
    public static Answer? Of(Question question, ShowView view) => !question.IsCommand && Qualifiers.Exclude(question) ? null : question.Kind switch
    {
        QuestionKind.Release => ReleaseAnswers.Release(question, view),
        QuestionKind.ReleaseAnnounced => ReleaseAnswers.Announced(question, view),
        QuestionKind.Renewal => StatusAnswers.Of(question, view),
        QuestionKind.Production => ProductionAnswers.Of(question, view),
        QuestionKind.Episodes => EpisodeAnswers.Count(question, view),
        QuestionKind.EpisodeLength => EpisodeAnswers.Length(question, view),
        QuestionKind.EpisodeTitle => EpisodeAnswers.Title(question, view),
        QuestionKind.Schedule => EpisodeAnswers.Schedule(question, view),
        QuestionKind.SeasonCount => StatusAnswers.SeasonCount(question, view),
        QuestionKind.PlayedBy or QuestionKind.Role or QuestionKind.WhoIs when SuccessorAnswers.AreAsked(question) => SuccessorAnswers.Of(question, view),
        QuestionKind.PlayedBy or QuestionKind.Role or QuestionKind.WhoIs when PartnerAnswers.AreAsked(question) && view.Facts(ClaimKind.Contest).Count > 0 =>
            PartnerAnswers.Of(question, view),
        QuestionKind.Cast => CastAnswers.Of(question, view),
        QuestionKind.PlayedBy => PeopleAnswers.PlayedBy(question, view),
        QuestionKind.Role => PeopleAnswers.Role(question, view),
        QuestionKind.Return => ReturnAnswers.Of(question, view),
        QuestionKind.WhoIs => PeopleAnswers.WhoIs(question, view),
        QuestionKind.Pairing => PairingAnswers.Of(question, view),
        QuestionKind.Plot => ShowAnswers.Plot(question, view),
        QuestionKind.AdaptedFrom => ShowAnswers.AdaptedFrom(question, view),
        QuestionKind.Platform => ShowAnswers.Platform(question, view),
        QuestionKind.Maker => ShowAnswers.Maker(question, view),
        QuestionKind.Number => ShowAnswers.Count(question, view),
        QuestionKind.Location => PlaceAnswers.Of(question, view),
        QuestionKind.Timeline => SourceAnswers.Timeline(question, view),
        QuestionKind.Sources => SourceAnswers.Articles(question, view),
        _ => null,
    };
}
