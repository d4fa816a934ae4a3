using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Topics.Cast;

namespace FanBot.Knowledge.Topics.Contest;

/// <summary>Who takes part in a contest, and how it went.</summary>
internal static class ContestAnswers
{
    /// <summary>Those asked for; null where no claim names them.</summary>
    public static Answer? Of(Question question, ShowView view) =>
        // Whose year "last year" is, only the day on which it is asked tells.
        question.IsYesNo || (question.Season is null && QuestionDetails.Says(question, QuestionDetails.AnotherYear)) ? null
        : question.Contest == ContestantRule.Aspect ? Entrants(question, view)
        : Result(question, view);

    private static Answer? Entrants(Question question, ShowView view)
    {
        var members = Seasons.Choose(
            [.. view.Facts(ClaimKind.Cast)
            .Where(f => f is { Aspect.Name: ContestantRule.Aspect, Person: not null }
            && f.Best.Standing is Standing.Official or Standing.Reported)], question.Season);
        // One or two are no line-up: the article that names them tells of them alone.
        const int Fewest = 3;
        if (members.Count < Fewest)
        {
            return null;
        }

        var text = $"{Wording.Capital(Wording.Subject(view, members[0].Season))}: {string.Join("; ", members.Select(CastAnswers.Line))}.";
        return Compose.OfMany(question, Wording.Title(view, members[0].Season, "contestants"), text, [.. members.Select(m => (m, CastAnswers.Line(m)))]);
    }

    private static Answer? Result(Question question, ShowView view)
    {
        var asked = question.Contest ?? Aspect.None;
        var facts = view.Facts(ClaimKind.Contest).Where(f => Is(f.Aspect, asked) && f.Best.Standing is Standing.Official or Standing.Reported)
            .ToList();
        var season = question.Season ?? facts.Max(f => f.Season);
        var told = facts.Where(f => f.Season == season || (question.Season is null && f.Season is null))
            .OrderBy(f => f.Aspect.ToString(), StringComparer.Ordinal)
            .ThenByDescending(f => f.Best.AsOf?.Latest.DayNumber ?? 0)
            .DistinctBy(f => f.Person)
            .ToList();
        // Two winners of one season are two readings, and one of them is wrong.
        if (told.Count == 0
            || (told.Count > 1 && asked.Name is not (ContestRule.Eliminated or ContestRule.Withdrawn)))
        {
            return null;
        }

        return Compose.OfMany(
            question, Wording.Title(view, season, Name(asked)), $"{string.Join("; ", told.Select(Line))} ({Wording.Standing(told[0].Best)}).",
            [.. told.Select(f => (f, Line(f)))]);

        string Line(Fact fact) => $"{fact.Person} {Did(fact.Aspect)} {Wording.Subject(view, fact.Season)}";
    }

    private static bool Is(Aspect aspect, Aspect asked) => aspect == asked || (asked == ContestRule.Eliminated && aspect.Name == ContestRule.Eliminated);

    private static string Name(Aspect aspect) => aspect.Name is ContestRule.Winner or ContestRule.Withdrawn or ContestRule.Eliminated ? aspect.Name : "places";

    private static string Did(Aspect aspect) => (aspect.Name, aspect.Of) switch
    {
        (ContestRule.Winner, _) => "won",
        (ContestRule.Place, "2") => "came second in",
        (ContestRule.Place, "3") => "came third in",
        (ContestRule.Eliminated, "1") => "was the first to go out of",
        (ContestRule.Withdrawn, _) => "withdrew from",
        _ => "went out of",
    };
}
