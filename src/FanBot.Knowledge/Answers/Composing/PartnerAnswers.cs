using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Rules;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>With whom someone dances, skates or sings in a contest.</summary>
internal static class PartnerAnswers
{
    /// <summary>Whether the question asks for the partner of someone it names.</summary>
    public static bool AreAsked(Question question) =>
        question.Names.Any(n => n.Kind == EntityKind.Person) && WithPattern.IsMatch(question.Words);

    /// <summary>The partner, or null where no article pairs the two; that someone takes part is no answer.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var pair = view.Facts(ClaimKind.Contest).FirstOrDefault(f => f.Aspect == ContestRule.Partner
            && (question.Season is null || f.Season is null || f.Season == question.Season)
            && question.Names.Any(n => n.Name == f.Person || n.Name == f.Best.Value));
        return pair is null ? null : Compose.Of(question, Wording.Title(view, pair.Season, "partners"), $"{pair.Person} and {pair.Best.Value} are partners in {Wording.Subject(view, pair.Season)} ({Wording.Standing(pair.Best.Standing, pair.Best.AsOf)}).", pair);
    }

    private static readonly Pattern WithPattern = new(@"\b(?:danc\w+|skat\w+|sing\w*|compet\w+|paired|partnered|partners|matched|team\w*) (?:up )?(?:with|w)\b|\b(?:pro|professional|dance|skating|celebrity) partner\b|\bpartner\W*$", RegexOptions.IgnoreCase);
}
