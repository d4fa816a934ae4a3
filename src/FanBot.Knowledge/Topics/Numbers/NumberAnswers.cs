using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Numbers;

/// <summary>Numbers of it.</summary>
internal static class NumberAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        var fact = view.Facts(ClaimKind.Number)
            .FirstOrDefault(f => f.Aspect == question.Aspect && (question.Season is null || f.Season is null || f.Season == question.Season));
        return fact is null ? null
            : Compose.Of(
                question, Wording.Title(view, fact.Season, question.Aspect.Name), $"{fact.Best.Text}: {view.Show.Name} ({Wording.Standing(fact.Best)}).", fact);
    }
}
