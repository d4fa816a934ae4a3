using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>What of the production is asked: its start, its end, what follows.</summary>
internal static class PhaseAspects
{
    /// <summary>The phase that a masked question asks for; empty where it leaves it open.</summary>
    public static string Read(string mask) =>
        PostPattern.IsMatch(mask) ? "post" : WrapPattern.IsMatch(mask) ? "wrap" : StartPattern.IsMatch(mask) ? "start" : "";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern PostPattern = new(@"\bpost-?production\b", Options);

    private static readonly Pattern WrapPattern = new(@"\b(?:wrap\w*|finish\w*|end(?:ed|s)?|done|complete\w*|over|conclude\w*|still|yet|(?:un)?till? when)\b", Options);

    private static readonly Pattern StartPattern = new(@"\b(?:start\w*|beg[aiu]n\w*|kick\w*|commence\w*|underway|roll(?:ed|ing)?)\b", Options);
}
