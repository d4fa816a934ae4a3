using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>What of the production is asked: its start, its end, what follows.</summary>
internal static partial class PhaseAspects
{
    /// <summary>The phase that a masked question asks for; empty where it leaves it open.</summary>
    public static string Read(string mask) =>
        PostPattern().IsMatch(mask) ? "post" : WrapPattern().IsMatch(mask) ? "wrap" : StartPattern().IsMatch(mask) ? "start" : "";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bpost-?production\b", Options)]
    private static partial Regex PostPattern();

    [GeneratedRegex(@"\b(?:wrap\w*|finish\w*|end(?:ed|s)?|done|complete\w*|over|conclude\w*|still|yet|(?:un)?till? when)\b", Options)]
    private static partial Regex WrapPattern();

    [GeneratedRegex(@"\b(?:start\w*|beg[aiu]n\w*|kick\w*|commence\w*|underway|roll(?:ed|ing)?)\b", Options)]
    private static partial Regex StartPattern();
}
