using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who had a part before someone, or has it since.</summary>
internal static class SuccessorAnswers
{
    /// <summary>"Who replaced Mara?" asks for whoever came after a person, not for her role.</summary>
    public static bool AreAsked(Question question) =>
        question.Names.Any(n => n.Kind == EntityKind.Person) ? SuccessorPattern.IsMatch(question.Words)
        : question.Names.Count > 0 && BearerBeforePattern.IsMatch(question.Words);

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
        var before = PredecessorPattern.IsMatch(question.Words);
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

    // "who was Ada before Mara Voss", "who played Ada before"
    private static readonly Pattern BearerBeforePattern = new(
        @"^who(?:'s|s)? (?:was|is|did|played|voiced|portrayed|used to (?:be|play|voice))\b[^?]*\bbefore\b",
        RegexOptions.IgnoreCase);

    // "who was Ada before X", "whom did X replace", "who did X take over from"
    private static readonly Pattern PredecessorPattern = new(
        @"\bbefore\b|^whom? (?:did|does|do|has|will|is)\b[^?]*\breplac|\btak(?:e[ns]?|ing) over from\W*$",
        RegexOptions.IgnoreCase);

    private static readonly Pattern SuccessorPattern = new(
        @"\breplac(?:e[sd]?|ing)\b|\b(?:took|takes?|taking) over\b|\bsucceed(?:s|ed)?\b|^who\b[^?]*\b(?:after|before)\b",
        RegexOptions.IgnoreCase);
}
