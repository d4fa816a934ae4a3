using System.Globalization;
using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Text;

/// <summary>An episode told by a code: "S2E4", "s2 e4", "2x04", "Ep4".</summary>
internal static class EpisodeCode
{
    /// <summary>The episode of a code that a text begins with, behind whatever marks, and where the code ends; null where there is none.</summary>
    public static (int Number, int End)? At(string text) =>
        CodePattern.Match(text) is { Success: true } code ? (int.Parse(code.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), code.Length) : null;

    private static readonly Pattern CodePattern = new(@"^\W*(?:s\d{1,2} ?e|ep?|\d{1,2}x)(?<n>\d{1,3})(?!\w)", RegexOptions.IgnoreCase);
}
