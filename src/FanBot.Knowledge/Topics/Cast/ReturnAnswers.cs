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
        var who = fact.Person ?? fact.Character!;
        var role = fact is { Person: not null, Character: { } character } ? " as " + character : "";
        var standing = Wording.Standing(fact.Best);
        var subject = Wording.Subject(view, fact.Season);
        var leaving = fact.Status == CastStatus.Leaving;
        var asksIfLeaving = question.Only == CastStatus.Leaving;
        var told = fact.Best.Standing != Standing.Speculation;
        var goes = fact.Rivals.FirstOrDefault(r => r.Claims[0].Claim.Status == CastStatus.Leaving);
        if (told && !leaving && asksIfLeaving && goes is { Standing: Standing.Speculation } exit)
        {
            return Compose.Of(
                question,
                Wording.Title(view, fact.Season, who),
                $"Only guessed: {who} may leave {subject} ({Wording.Standing(exit)}).",
                fact with { Best = exit, Rivals = [fact.Best] });
        }

        var asksForMore = asksIfLeaving || (question.Only == CastStatus.Returning && fact.Season is null);
        if (question.IsYesNo && fact.Status == CastStatus.Unknown && told && asksForMore)
        {
            // Whoever is in the cast may still leave it, and who once was in it need not come back.
            return null;
        }

        var lead = !question.IsYesNo ? "" : leaving == asksIfLeaving ? "Yes. " : "No. ";
        var text = (fact.Best.Standing, fact.Status) switch
        {
            (Standing.Speculation, CastStatus.Leaving) => $"Only guessed: {who} may not be in {subject}{role} ({standing}).",
            (Standing.Speculation, _) => $"Only guessed: {who} may be in {subject}{role} ({standing}).",
            (Standing.Denied, not CastStatus.Leaving) => $"{(question.IsYesNo && !asksIfLeaving ? "No. " : "")}{who} is not in {subject}{role} ({standing}).",
            (_, CastStatus.Leaving) => $"{lead}{who} does not return for {subject} ({standing}).",
            (_, CastStatus.Returning) => $"{lead}{who} returns for {subject}{role} ({standing}).",
            (_, CastStatus.New) => $"{lead}{who} is in {subject}{role}, new to the show ({standing}).",
            _ => $"{lead}{who} is in the cast of {subject}{role} ({standing}).",
        };
        return Compose.Of(question, Wording.Title(view, fact.Season, who), text, fact);
    }

    /// <summary>Who is new in a later season was not in the one asked about.</summary>
    private static Answer? NotYet(Question question, ShowView view, IReadOnlyList<Fact> all)
    {
        var later = all.FirstOrDefault(f =>
            f is { Status: CastStatus.New, Season: { } first, Best.Standing: Standing.Official or Standing.Reported } && first > question.Season
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
