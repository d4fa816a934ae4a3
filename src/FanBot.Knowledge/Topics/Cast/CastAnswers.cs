using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who is in a season: all, the new or the returning.</summary>
internal static class CastAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        var all = view.Facts(ClaimKind.Cast);
        var season = Seasons.Choose([.. all.Where(f => question.Season is not null || f.Best.Standing != Standing.Denied)], question.Season);
        var members = OfRank(question, [.. season]).Where(f => Wanted(f, question)).OrderBy(IsDenied).ToList();
        if (members.Count == 0)
        {
            return null;
        }

        if (question.Only != CastStatus.Leaving && members.TrueForAll(IsDenied))
        {
            var none = $"No article states who is in {Wording.Subject(view, members[0].Season)}; "
                + $"of these it is said that they are not: {string.Join("; ", members.Select(Line))}.";
            return Compose.OfMany(question, Wording.Title(view, members[0].Season, "cast"), none, [.. members.Select(m => (m, Line(m)))]);
        }

        var which = question.Only switch { CastStatus.New => "new in ", CastStatus.Returning => "returning in ", CastStatus.Leaving => "not in ", _ => "" };
        var text = $"{Wording.Capital(which + Wording.Subject(view, members[0].Season))}: {string.Join("; ", members.Select(Line))}.";
        return Compose.OfMany(question, Wording.Title(view, members[0].Season, "cast"), text, [.. members.Select(m => (m, Line(m)))]);
    }

    /// <summary>"Mara Voss as Ada Quill (diver)", with a word where it is only a guess.</summary>
    public static string Line(Fact fact)
    {
        var role = fact is { Person: { } person, Character: { } character } ? $"{person} as {character}" : fact.Person ?? fact.Character ?? fact.Best.Text;
        var description = fact.Description is { } d ? fact.Aspect == ContestantRule.Aspect ? (d == fact.Aspect ? "" : $" ({d})")
            : (fact.Character is null ? $" as {d}" : $" ({d})") : "";
        var standing = fact.Best.Standing == Standing.Speculation ? " \u2013 speculation" : IsDenied(fact) ? " \u2013 denied" : "";
        return role + description + standing;
    }

    private static bool IsDenied(Fact fact) => fact.Best.Standing == Standing.Denied && fact.Status != CastStatus.Leaving;

    // "Who is in the main cast?", "who are the guest stars?"
    private static IEnumerable<Fact> OfRank(Question question, List<Fact> cast) =>
        !cast.Exists(IsGuest) ? cast
        : QuestionDetails.Says(question, QuestionDetails.Guests) ? cast.Where(IsGuest)
        : QuestionDetails.Says(question, QuestionDetails.MainCast) ? cast.Where(f => !IsGuest(f))
        : cast;

    private static bool IsGuest(Fact fact) => fact.Best.Claims.All(c => c.Claim.Rule == CastAround.Guest);

    // Who has died since was in the season all the same.
    private static bool Wanted(Fact fact, Question question) => question.Only switch
    {
        CastStatus.Unknown => fact.Status != CastStatus.Leaving
            || (question.Season is not null && fact.Best.Claims[0].Claim.Rule == CastDeathRule.Rule),
        _ => fact.Status == question.Only,
    };
}
