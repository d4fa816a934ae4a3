using System.Collections.Frozen;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who had a part before someone, or has it since.</summary>
internal static class SuccessorAnswers
{
    /// <summary>"Who replaced Mara?" asks for whoever came after a person, not for her role.</summary>
    public static bool AreAsked(Question question) =>
        question.Names.Any(n => n.Kind == EntityKind.Person) ? AsksForSuccessor(QuestionDetails.All(question.Words))
        : question.Names.Count > 0 && QuestionDetails.All(question.Words) is var said && said.Contains(QuestionDetails.Bearer)
            && said.Contains(QuestionDetails.BeforeSomebody);

    /// <summary>Who had the part before the person named, or has it since they left; null where the articles leave it open.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        if (question.IsYesNo)
        {
            return null;
        }

        var all = view.Facts(ClaimKind.Cast).Where(f => f.Person is not null && f.Best.Standing is Standing.Official or Standing.Reported).ToList();
        var own = all
            .Where(f => question.Names.Any(n => n.Kind == EntityKind.Person && n.Name == f.Person) && (f.Character is not null || !f.Aspect.IsNone))
            .ToList();
        var before = AsksForPredecessor(QuestionDetails.All(question.Words));
        var characters = question.Names.Where(n => n.Kind == EntityKind.Character).Select(n => n.Name).ToList();
        if (own.Count == 0 && (!before || characters.Count > 1))
        {
            return null;
        }

        if (Others(question, all, own, before) is not [var only])
        {
            return null;
        }

        var text = only.Character is not null ? before ? PartWording.Played(only) : PartWording.Plays([only])
            : $"{only.Person} {(before ? "was" : "is")} {only.Description} of {Wording.Subject(view, only.Season)} ({Wording.Standing(only.Best)})";
        return Compose.Of(question, Wording.Title(view, only.Season, only.Character ?? only.Person!), text + ".", only);
    }

    private static List<Fact> Others(Question question, List<Fact> all, List<Fact> own, bool before) =>
    [
        .. all.Where(f => (f.Status == CastStatus.Leaving) == before || (before && own.Exists(o => Bearers.IsEarlier(f, o))))
            .Where(f => own.Count == 0
                ? question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == f.Character)
                : own.Exists(o => (before || o.Status == CastStatus.Leaving) && o.Person != f.Person && o.Character == f.Character && o.Aspect == f.Aspect))
            .Where(f => before || f.Character is not null || f.Status == CastStatus.New)
            // "Who was Ada before X", where X has another part.
            .Where(f => question.Names.All(n => n.Kind != EntityKind.Character || n.Name == f.Character))
            .OrderByDescending(f => f.Season)
            .DistinctBy(f => f.Person),
    ];

    // "who replaced Mara", "who came after Mara"
    private static bool AsksForSuccessor(FrozenSet<string> said) =>
        said.Contains(QuestionDetails.Replaces) || said.Contains(QuestionDetails.TakesOver)
        || (said.Contains(QuestionDetails.Who) && (said.Contains(QuestionDetails.BeforeSomebody) || said.Contains(QuestionDetails.AfterSomebody)));

    // "who was Ada before Mara", "whom did Mara replace", "who did Mara take over from"
    private static bool AsksForPredecessor(FrozenSet<string> said) =>
        said.Contains(QuestionDetails.BeforeSomebody) || said.Contains(QuestionDetails.TakenOverFrom)
        || (said.Contains(QuestionDetails.WhomDid) && said.Contains(QuestionDetails.Replaces));
}
