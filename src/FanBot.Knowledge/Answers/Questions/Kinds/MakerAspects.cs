using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions.Kinds;

/// <summary>Which of a show's makers is asked for.</summary>
internal static class MakerAspects
{
    /// <summary>The job; null where the masked question asks for no maker.</summary>
    public static string? Read(string mask) => MakerPattern.Match(mask) is { Success: true } maker ? Of(maker) : null;

    private static string Of(Match match)
    {
        foreach (var aspect in (string[])["creator", "showrunner", "director", "composer", "writer", "author", "producer"])
        {
            if (match.Groups[aspect].Success)
            {
                return aspect;
            }
        }

        return "";
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Pattern MakerPattern = new(@"(?<creator>\bcreate\b|\bwho (?:created|made|makes|came up with|is (?:the )?(?:creator|behind))\b|\bcreat(?:or|ed by)\b)|(?<showrunner>\bshow ?runner\b|\bwho runs\b)|(?<director>\bdirect(?:s|ed|or|ors|ing)?\b)|(?<composer>\bcompos(?:er|ed|es|ing)\b|\bwho (?:did|does|made|scored) the (?:music|score)\b)|(?<author>\bauthors?\b|\bwho wrote the (?:books?|novels?|comics?|graphic novels?|manga)\b)|(?<writer>\bwho(?:'s| is| are)? (?:writes|wrote|writing|penned|penning)\b|\bwriters?\b|\bwritten by\b)|(?<producer>\bproducers?\b|\bwho produce[sd]\b)", Options);
}
