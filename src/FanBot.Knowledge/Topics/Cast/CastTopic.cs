using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who is in it: as whom, as what, new or no longer, and what the characters are to each other.</summary>
internal sealed class CastTopic : ITopic
{
    public IReadOnlyList<IClaimRule> Rules { get; } =
    [
        new CastAround(new CastListRule().Read),
        new CastAround(new CastRoleRule().Read),
        new CastAround(new CastRoleFirstRule().Read),
        new CastAround(new CastLeavingRule().Read),
        new CastAround(new CastSuccessionRule().Read),
        new CastAround(new CastParenthesisRule().Read),
        new CastAround(new CastMemberRule().Read),
        new CastAround(new CastChangeRule().Read),
        new CastDeathRule(),
        new PresenterRule(),
        new PresenterChangeRule(),
        new ContestantRule(),
        new CharacterRule(),
    ];

    public IReadOnlyDictionary<QuestionKind, Func<Question, ShowView, Answer?>> Answers { get; } =
        new Dictionary<QuestionKind, Func<Question, ShowView, Answer?>>
        {
            [QuestionKind.Cast] = CastAnswers.Of,
            [QuestionKind.Return] = ReturnAnswers.Of,
            [QuestionKind.Pairing] = PairingAnswers.Of,
            [QuestionKind.PlayedBy] = (question, view) => Person(question, view, PeopleAnswers.PlayedBy),
            [QuestionKind.Role] = (question, view) => Person(question, view, PeopleAnswers.Role),
            [QuestionKind.WhoIs] = (question, view) => Person(question, view, PeopleAnswers.WhoIs),
        };

    // "Who replaces X?" and "who dances with X?" ask for another than X.
    private static Answer? Person(Question question, ShowView view, Func<Question, ShowView, Answer?> otherwise) =>
        SuccessorAnswers.AreAsked(question) ? SuccessorAnswers.Of(question, view)
        : PartnerAnswers.AreAsked(question) && view.Facts(ClaimKind.Contest).Count > 0 ? PartnerAnswers.Of(question, view)
        : otherwise(question, view);
}
