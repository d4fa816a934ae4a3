using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>Whether words deny something. Words that may as well deny nothing ("dropped the trailer", "the scrapped scene is back") are not counted.</summary>
internal static class Denial
{
    /// <summary>Whether folded words do.</summary>
    public static bool IsIn(string plain) => DenialPattern.IsMatch(plain);

    private static readonly Pattern DenialPattern = new(
        @"\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|nowhere|denied|denies|deny|denying|ruled out|rules out|untrue|hoax)\b|n't\b", RegexOptions.IgnoreCase);
}
