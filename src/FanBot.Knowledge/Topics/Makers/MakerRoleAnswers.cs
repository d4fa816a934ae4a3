using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Makers;

/// <summary>What somebody had to do with the making of the show.</summary>
internal static class MakerRoleAnswers
{
    /// <summary>Their part in it; null where no article names one.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var made = view.Facts(ClaimKind.Maker).Where(f => question.Names.Any(n => n.Name == f.Person)).ToList();
        return made.Count == 0 ? null : Compose.Of(
            question,
            Wording.Title(view, null, made[0].Person!),
            $"{made[0].Person}: {Wording.List([.. made.Select(m => m.Aspect.Name).Distinct()])} of {view.Show.Name} ({Wording.Standing(made[0].Best)}).",
            made[0],
            made.Skip(1));
    }
}
