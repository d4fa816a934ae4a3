using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>With whom someone dances, skates or sings in a contest.</summary>
internal static class PartnerAnswers
{
    /// <summary>Aspect of a contest claim that tells who competes with whom.</summary>
    public const string Aspect = "partner";

    /// <summary>Whether the question asks for the partner of someone it names.</summary>
    public static bool AreAsked(Question question) =>
        question.Names.Any(n => n.Kind == EntityKind.Person) && QuestionDetails.Says(question, QuestionDetails.Partner);

    /// <summary>The partner, or null where no article pairs the two; that someone takes part is no answer.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var pair = view.Facts(ClaimKind.Contest).FirstOrDefault(f => f.Aspect == Aspect
            && (question.Season is null || f.Season is null || f.Season == question.Season)
            && question.Names.Any(n => n.Name == f.Person || n.Name == f.Best.Value));
        return pair is null ? null : Compose.Of(
            question,
            Wording.Title(view, pair.Season, "partners"),
            $"{pair.Person} and {pair.Best.Value} are partners in {Wording.Subject(view, pair.Season)} ({Wording.Standing(pair.Best)}).",
            pair);
    }
}
