using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Topics.Adaptation;

namespace FanBot.Knowledge.Topics.Makers;

/// <summary>Who made it.</summary>
internal static class MakerAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        var facts = view.Facts(ClaimKind.Maker);
        foreach (var aspect in Aspects(question.Aspect.Name))
        {
            var made = facts
                .Where(f => f.Aspect == aspect)
                .Where(f => question.Season is not { } season || f.Season == season
                    || (f.Season is null && !(season > 1 && aspect is "director" or "composer")))
                .ToList()
                .WithoutRumours();
            if (made.Count == 0)
            {
                continue;
            }

            // One article's "created by A and B" names two; a name that far fewer articles support is a slip.
            var together = made.Where(f => f.Best.Support * 2 >= made[0].Best.Support).DistinctBy(f => f.Person).Take(4).ToList();
            var isOneOfThem = together.Exists(f => question.Names.Any(n => n.Name == f.Person));
            if (question.IsYesNo && question.Names.Count > 0 && !isOneOfThem && aspect is "director" or "writer")
            {
                // Episodes have directors and writers of their own: who is not among those named may be one as well.
                continue;
            }

            var lead = !question.IsYesNo || question.Names.Count == 0 ? "" : isOneOfThem ? "Yes. " : "No. ";
            var text = lead + string.Join("; ", together.GroupBy(f => f.Season).Select(season => MadeBy([.. season], view))) + ".";
            return Compose.Of(question, Wording.Title(view, null, aspect), text, made[0], together.Skip(1));
        }

        // Who wrote the source is often told only with it: "the novels of …".
        return question.Aspect == "author" && view.Facts(ClaimKind.AdaptedFrom).Any(f => f.Aspect == AdaptationRule.Work)
            ? AdaptationAnswers.Of(question with { Season = null }, view) : null;
    }

    // Of each season its own: "A: director of season 1 of …; B: director of season 2 of …".
    private static string MadeBy(IReadOnlyList<Fact> makers, ShowView view) =>
        $"{Wording.List([.. makers.Select(f => f.Person!)])}: {makers[0].Aspect} of {Wording.Subject(view, makers[0].Season)} "
        + $"({Wording.Standing(makers[0].Best.Standing, makers[0].Best.AsOf)})";

    /// <summary>Who made it goes by several names: a show without a named creator may have a showrunner, or the author of its source.</summary>
    private static string[] Aspects(string asked) => asked switch
    {
        "creator" => ["creator", "showrunner", "author", "writer"],
        "writer" => ["writer", "creator"],
        "showrunner" => ["showrunner", "creator"],
        "author" => ["author", "creator"],
        var other => [other],
    };
}
