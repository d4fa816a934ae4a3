using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who plays a character.</summary>
internal static class ActorAnswers
{
    /// <summary>The actors of the characters named; null where no article names any, or only guesses are known of what is asked as a fact.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var cast = PeopleFacts.OfCharacters(question, view);
        if (question.WantsEarliest)
        {
            cast = [.. cast.OrderBy(f => f.Status != CastStatus.Leaving).ThenBy(f => f.Season)];
            if (!cast.Exists(f => f.Status == CastStatus.Leaving) && PeopleFacts.Bearers(question, view) > 1)
            {
                // Of several who bear the name, none is told to be the first.
                return null;
            }
        }

        cast = OfAge(question, cast);
        var onlyGuessed = cast.TrueForAll(f => f.Best.Standing == Standing.Speculation) && (question.WantsEarliest || Qualifiers.AsksForNow(question));
        return cast.Count == 0 || onlyGuessed ? null : Told(question, view, cast);
    }

    private static Answer Told(Question question, ShowView view, List<Fact> cast)
    {
        var earlier = question.WantsEarliest ? [] : Bearers.Earlier(cast);
        var now = cast.Except(earlier).ToList();
        var told = Qualifiers.AsksForNow(question) ? now : [.. now, .. earlier];
        var text = string.Join("; earlier, ", [PartWording.Plays(now) + InSeason(question, view, now), .. told.Intersect(earlier).Select(PartWording.Played)]);
        return Compose.Of(question, Wording.Title(view, now[0].Season, now[0].Character!), text + ".", now[0], told.Skip(1));
    }

    // Asked for one season, what is known of another is told as of that.
    private static string InSeason(Question question, ShowView view, List<Fact> cast) =>
        question.Season is { } asked && cast.TrueForAll(f => f.Season is { } season && season != asked)
            ? $", in {Wording.Subject(view, cast[0].Season)}"
            : "";

    // "Who plays young Ada?": whoever plays her as a child, where that is told.
    private static List<Fact> OfAge(Question question, List<Fact> cast) =>
        QuestionDetails.Says(question, QuestionDetails.Young) && cast.Exists(PartWording.IsOfThePast)
            ? cast.FindAll(PartWording.IsOfThePast)
            : [.. cast.OrderBy(PartWording.IsOfThePast)];
}
