using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Adaptation;

/// <summary>What it is adapted from.</summary>
internal static class AdaptationAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        var facts = view.Facts(ClaimKind.AdaptedFrom);
        var parts = facts.Where(f => f.Aspect == AdaptationRule.Part).ToList();
        var part = question.Aspect == AdaptationRule.Part || question.Season is not null ? Seasons.Choose(parts, question.Season).Take(1).FirstOrDefault()
            : null;
        if (part is not null)
        {
            return Compose.Of(
                question, Wording.Title(view, part.Season, "source"),
                $"{Wording.Capital(part.Best.Text)}: that is what {Wording.Subject(view, part.Season)} adapts ({Wording.Standing(part.Best)}).", part);
        }

        var work = facts.FirstOrDefault(f => f.Aspect == AdaptationRule.Work);
        return work is null || (!question.IsYesNo && Qualifiers.AsksForTitle(question) && !Qualifiers.NamesWork(work.Best.Text)) ? null : Compose.Of(
            question,
            Wording.Title(view, null, "source"),
            $"{Supposition.OfForm(question, work.Best.Text)}{view.Show.Name} is adapted from {work.Best.Text} ({Wording.Standing(work.Best)}).",
            work);
    }
}
