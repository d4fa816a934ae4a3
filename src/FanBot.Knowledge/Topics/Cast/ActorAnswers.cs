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

        var onlyGuessed = cast.TrueForAll(f => f.Best.Standing == Standing.Speculation) && (question.WantsEarliest || Qualifiers.AsksForNow(question));
        return cast.Count == 0 || onlyGuessed
            ? null
            : Compose.Of(question, Wording.Title(view, cast[0].Season, cast[0].Character!), PartWording.Plays(cast) + ".", cast[0], cast.Skip(1));
    }
}
