using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>
/// "Is it out yet?" A day that an article gives is a plan until somebody tells that it came: before the day the answer is "not yet", after
/// it "yes" only with a source that speaks from that day or later.
/// </summary>
internal static class OutAnswers
{
    private static readonly PhraseBook Came = PhraseBook.Read("Topics.Release.came.phrases");

    /// <summary>What stands before and behind the statement of a date; null where the question does not ask whether it has come.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The date that is stated.</param>
    /// <param name="seen">What articles say that it can be seen now; null where none does.</param>
    /// <param name="now">What day it is.</param>
    public static (string Lead, string End)? Of(Question question, FactValue best, Fact? seen, DateOnly now)
    {
        if (question is not { IsYesNo: true, Supposed: null } || !QuestionWording.IsWhetherOut(question)
            || !EdtfDate.TryParse(best.Value, out var day) || !day.HasYear)
        {
            return null;
        }

        var later = seen?.Best.Claims.Where(c => c.Claim.Standing is Standing.Official or Standing.Reported && c.Claim.AsOf is { HasYear: true } told
            && told.Latest >= day.Earliest).MaxBy(c => c.Claim.Day());
        return day.Earliest <= now && later is not null ? ($"Yes: {best.Text} \u2013 ", $"; {Wording.AsOf(later.Claim.AsOf)} it was out")
            : day.Earliest > now ? ($"Not yet: {best.Text} \u2013 ", "")
            : day.Latest > now && day.Earliest != day.Latest ? ($"Due {Wording.On(best.Value, best.Text)} \u2013 ", "; no later article says that it came")
            : best.Claims.Any(c => TellsThatItCame(c, day)) ? ($"Yes: {best.Text} \u2013 ", "")
            : ($"Due {Wording.On(best.Value, best.Text)} \u2013 ", "; no later article says that it came");
    }

    /// <summary>Where no article names the day, that one says it can be seen; null where none does, or the question asks something else.</summary>
    public static Answer? WithoutDay(Question question, ShowView view, IReadOnlyList<Fact> facts) =>
        question is { IsYesNo: true, Supposed: null } && QuestionWording.IsWhetherOut(question)
        && Seasons.Choose([.. facts.Where(f => f.Aspect == ReleaseRule.Out && f.Best.Standing is Standing.Official or Standing.Reported)], question.Season)
            is [var fact, ..]
            ? Compose.Of(
                question,
                Wording.Title(view, fact.Season, "release"),
                $"Yes: {Wording.AsOf(fact.Best.AsOf)} {Wording.Subject(view, fact.Season)} was out ({Wording.Standing(fact.Best)}).",
                fact)
            : null;

    private static bool TellsThatItCame(CitedClaim cited, EdtfDate day) => cited.Claim.AsOf is { HasYear: true } asOf
        ? asOf.Latest >= day.Earliest
        : Came.Says(Tokenizer.Read(Folding.Plain(cited.Quote)), "came");
}
