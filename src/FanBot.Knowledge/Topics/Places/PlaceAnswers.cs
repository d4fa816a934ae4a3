using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Places;

/// <summary>Where a show is filmed or set.</summary>
internal static class PlaceAnswers
{
    private const int MostPlaces = 4;

    public static Answer? Of(Question question, ShowView view)
    {
        var all = view.Facts(ClaimKind.Location);
        var asked = all.Where(f => f.Aspect == question.Aspect && f.Best.Standing != Standing.Denied).ToList();
        // A season has its own places; what is said of no season holds for all that have none.
        var own = asked.Where(f => question.Season is not null && f.Season == question.Season).ToList();
        var named = (question.Season is null ? asked : own.Count > 0 ? own : asked.Where(f => f.Season is null).ToList()).WithoutRumours();
        if (named.Count == 0)
        {
            return null;
        }

        var facts = named.DistinctBy(f => Folding.Key(f.Best.Text)).Take(MostPlaces).ToList();
        var first = facts[0];
        var words = Folding.Words(question.Words);
        var verb = question.Aspect == LocationRule.Set ? "set" : "filmed";
        var places = Wording.List([.. facts.Select(f => f.Best.Text)]);
        var subject = Wording.Subject(view, question.Season ?? first.Season);
        var standing = Wording.Standing(first.Best);
        if (!question.IsYesNo || QuestionDetails.Place(question) is not { } place)
        {
            return Compose.Of(question, Wording.Title(view, first.Season, verb), $"{places}: there {subject} is {verb} ({standing}).", first, facts.Skip(1));
        }

        if (named.FirstOrDefault(f => Mentions(words, f)) is { } confirmed)
        {
            return Compose.Of(
                question, Wording.Title(view, confirmed.Season, verb),
                $"Yes: {confirmed.Best.Text}: there {subject} is {verb} ({Wording.Standing(confirmed.Best)}).", confirmed);
        }

        // Only what the articles set against it makes a no: a place that they never name may lie around the one they do.
        var against = all.Where(f => f.Aspect != question.Aspect && !f.IsRumour() && Mentions(words, f)).ToList();
        var old = against.Exists(f => LocationRule.SpeaksOfOld(f.Best.Claims[0].Quote)) ? ", as the old one" : "";
        var lead = against.Count == 0 ? "" : $"No, not {place}{old}: ";
        return Compose.Of(
            question, Wording.Title(view, first.Season, verb), $"{lead}{places}: there {subject} is {verb} ({standing}).", first, facts.Skip(1)
            .Concat(against));
    }

    private static bool Mentions(string words, Fact fact) =>
        words.Contains(Folding.Words(fact.Best.Text).Replace("the ", "", StringComparison.Ordinal), StringComparison.Ordinal);
}
