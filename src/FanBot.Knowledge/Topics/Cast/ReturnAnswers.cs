using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who comes back, is new, or has gone.</summary>
internal static class ReturnAnswers
{
    /// <summary>Whether someone is in the season: returning, new, or not.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var all = view.Facts(ClaimKind.Cast);
        var latest = question.Season ?? all.WithoutRumours().Max(f => f.Season);
        var cast = all
            .Where(f => question.Names.Any(n => PeopleFacts.Is(n, f)) && (f.Season == latest || f.Season is null))
            .OrderBy(f => f.Season is null)
            .ThenBy(f => f.IsRumour())
            .ToList();
        if (cast.Count == 0)
        {
            return NotYet(question, view, all);
        }

        var fact = cast[0];
        if (question.Only == CastStatus.Leaving && GuessedExit(fact) is { } exit)
        {
            return Compose.Of(
                question,
                Title(view, fact),
                $"Only guessed: {Who(fact)} may leave {Wording.Subject(view, fact.Season)} ({Wording.Standing(exit)}).",
                fact with { Best = exit, Rivals = [fact.Best] });
        }

        return question.IsYesNo && LeavesOpen(question, fact) ? null : Compose.Of(question, Title(view, fact), Text(question, view, fact), fact);
    }

    private static string Who(Fact fact) => fact.Person ?? fact.Character!;

    private static string Title(ShowView view, Fact fact) => Wording.Title(view, fact.Season, Who(fact));

    private static bool IsGuess(Fact fact) => fact.Best.Standing == Standing.Speculation;

    /// <summary>The guess that somebody leaves of whom it is told otherwise.</summary>
    private static FactValue? GuessedExit(Fact fact)
    {
        if (IsGuess(fact) || fact.Status == CastStatus.Leaving)
        {
            return null;
        }

        var exit = fact.Rivals.FirstOrDefault(r => r.Claims[0].Claim.Status == CastStatus.Leaving);
        return exit is { Standing: Standing.Speculation } ? exit : null;
    }

    // Whoever is in the cast may still leave it, and who once was in it need not come back.
    private static bool LeavesOpen(Question question, Fact fact) =>
        fact.Status == CastStatus.Unknown && !IsGuess(fact)
        && (question.Only == CastStatus.Leaving || (question.Only == CastStatus.Returning && fact.Season is null));

    private static string Text(Question question, ShowView view, Fact fact)
    {
        var who = Who(fact);
        var role = fact is { Person: not null, Character: { } character } ? " as " + character : "";
        var standing = Wording.Standing(fact.Best);
        var subject = Wording.Subject(view, fact.Season);
        var asksIfLeaving = question.Only == CastStatus.Leaving;
        var lead = !question.IsYesNo ? "" : asksIfLeaving == (fact.Status == CastStatus.Leaving) ? "Yes. " : "No. ";
        return (fact.Best.Standing, fact.Status) switch
        {
            (Standing.Speculation, CastStatus.Leaving) => $"Only guessed: {who} may not be in {subject}{role} ({standing}).",
            (Standing.Speculation, _) => $"Only guessed: {who} may be in {subject}{role} ({standing}).",
            (Standing.Denied, not CastStatus.Leaving) => $"{(question.IsYesNo && !asksIfLeaving ? "No. " : "")}{who} is not in {subject}{role} ({standing}).",
            (_, CastStatus.Leaving) => $"{lead}{who} does not return for {subject} ({standing}).",
            (_, CastStatus.Returning) => $"{lead}{who} returns for {subject}{role} ({standing}).",
            (_, CastStatus.New) => $"{lead}{who} is in {subject}{role}, new to the show ({standing}).",
            _ => $"{lead}{who} is in the cast of {subject}{role} ({standing}).",
        };
    }

    /// <summary>Who is new in a later season was not in the one asked about.</summary>
    private static Answer? NotYet(Question question, ShowView view, IReadOnlyList<Fact> all)
    {
        var later = all.FirstOrDefault(f =>
            f is { Status: CastStatus.New, Season: { } first, Best.Standing: Standing.Official or Standing.Reported }
            && first > question.Season
            && question.Names.Any(n => PeopleFacts.Is(n, f)));
        if (!question.IsYesNo || later is null)
        {
            return null;
        }

        var who = later.Person ?? later.Character!;
        var text = $"No. {who} is new in {Wording.Subject(view, later.Season)} ({Wording.Standing(later.Best)}).";
        return Compose.Of(question, Wording.Title(view, later.Season, who), text, later);
    }
}
