using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What a person does in the show.</summary>
internal static class RoleAnswers
{
    /// <summary>The parts of the people named; null where they have none, or none of the kind asked for.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var cast = PeopleFacts.OfPeople(question, view);
        if (cast.Count == 0)
        {
            return null;
        }

        var fact = cast[0];
        if (fact is { Character: null, Aspect.Name: ContestantRule.Aspect } && QuestionDetails.Says(question, QuestionDetails.Plays))
        {
            // Whom a contestant plays elsewhere is no part of this show.
            return null;
        }

        var title = Wording.Title(view, fact.Season, fact.Person!);
        // "Is Mara the doctor?" is answered by this only where the role says so.
        var subject = Wording.Subject(view, fact.Season);
        var standing = Wording.Standing(fact.Best);
        var lead = question is { IsYesNo: true, Leftover.Count: > 0 } && fact.Best.Standing != Standing.Speculation ? "Yes. " : "";
        var text = lead + fact switch
        {
            { Character: not null } => PartWording.Plays(cast) + ".",
            { Description: { } known, Aspect.Name: ContestantRule.Aspect } when known != fact.Aspect =>
                $"{fact.Person}: {known}, contestant of {subject} ({standing}).",
            { Description: { } job, Aspect.IsNone: false, Status: CastStatus.Leaving } =>
                $"{fact.Person} was {job} of {subject} and {(fact.Best.Standing == Standing.Speculation ? "may leave" : "leaves")} ({standing}).",
            { Description: { } job, Aspect.IsNone: false } => $"{fact.Person} is {job} of {subject} ({standing}).",
            { Status: CastStatus.Leaving } =>
                $"{fact.Person} {(fact.Best.Standing == Standing.Speculation ? "may not be" : "is not")} in {subject} ({standing}).",
            { Description: { } role } => $"{fact.Person} plays {role} ({standing}).",
            _ when cast.Find(f => f.Character is not null && f.IsRumour()) is { } rumour =>
                $"{fact.Person} is in the cast of {subject} ({standing}); {PartWording.Plays([rumour])}.",
            _ => $"{fact.Person} is in the cast of {subject}; no article names the role ({standing}).",
        };
        return Compose.Of(question, title, text, fact, cast.Skip(1));
    }
}
