using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Topics.Makers;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// In which order a question about people is tried: what a name is asked for as, it may be known as something else.
/// Only this class calls the answers beside it, and they never call it or each other, so that no question can go round.
/// </summary>
internal static class PeopleAnswers
{
    /// <summary>"Who plays Ada?": her actor; of a person, what they do.</summary>
    public static Answer? PlayedBy(Question question, ShowView view) =>
        question is { Relation: not null } or { Names.Count: 0 } || PeopleFacts.OfCharacters(question, view).Count > 0 ? Actor(question, view)
        : question.Names.Any(n => n.Kind == EntityKind.Person) ? Role(question, view)
        : null;

    /// <summary>"Whom does Mara play?": her part; of a character, the voice where that is asked for, else who it is.</summary>
    public static Answer? Role(Question question, ShowView view)
    {
        if (PeopleFacts.OfPeople(question, view).Count > 0)
        {
            return RoleAnswers.Of(question, view);
        }

        var characters = question.Names.Where(n => n.Kind == EntityKind.Character).ToList();
        return characters.Count == 0 ? null
            : AsksForVoice(question) ? Actor(question with { Names = characters }, view)
            : WhoIs(question, view);
    }

    /// <summary>"Who is Ada?": the character, else the person's part, else what they made.</summary>
    public static Answer? WhoIs(Question question, ShowView view) =>
        question.Relation is not null ? RelativeAnswers.Of(question, view)
        : AsksForJob(question, view) ? Job(question, view)
        : CharacterAnswers.Of(question, view)
            ?? RoleAnswers.Of(question, view)
            ?? MakerRoleAnswers.Of(question, view)
            ?? (question.Names.Count == 0 ? DescribedAnswers.Of(question, view) : null);

    private static Answer? Actor(Question question, ShowView view) =>
        question.Relation is not null ? RelativeAnswers.Of(question, view)
        : question.Names.Count == 0 ? DescribedAnswers.Of(question, view)
        : ActorAnswers.Of(question, view);

    // "who does Ada's voice"
    private static bool AsksForVoice(Question question) =>
        QuestionDetails.Says(question, QuestionDetails.Who) && QuestionDetails.Says(question, QuestionDetails.Voice);

    private static bool AsksForJob(Question question, ShowView view) =>
        QuestionDetails.Says(question, QuestionDetails.Trade)
        && !question.Names.Any(n => n.Kind == EntityKind.Character && PeopleFacts.Described(view, n.Name).Count > 0);

    // Who plays someone says nothing of what they do for a living.
    private static Answer? Job(Question question, ShowView view) =>
        PeopleFacts.OfCharacters(question, view).Count > 0 ? null
        : PeopleFacts.OfPeople(question, view) is [var first, ..] && TellsTrade(first) ? RoleAnswers.Of(question, view)
        : question.Names.Any(n => n.Kind == EntityKind.Person) ? MakerRoleAnswers.Of(question, view)
        : null;

    // Of contestants it is told what they are, or else where from, or how old.
    private static bool TellsTrade(Fact fact) =>
        fact is { Aspect.Name: ContestantRule.Aspect, Description: { } known }
        && char.IsLetter(known[0]) && !known.StartsWith("from ", StringComparison.Ordinal) && known != ContestantRule.Aspect;
}
