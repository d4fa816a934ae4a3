using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>A word, a name or a comma of the noun phrase that names a role.</summary>
/// <param name="Start">Where it begins in the mask.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Next">Where what stands behind it begins.</param>
/// <param name="IsName">Whether it is a name.</param>
/// <param name="IsPossessive">Whether it tells whose something is: "Ada's".</param>
internal readonly record struct RoleToken(int Start, int End, int Next, bool IsName, bool IsPossessive)
{
    private const int LongestQuoted = 40;
    private const string Behind = ",.;:!?()\u2014\u2013";

    public TextSpan Span => new(Start, End);

    /// <summary>Whether it is neither a name nor a comma.</summary>
    public bool IsWord(string mask) => !IsName && !IsComma(mask);

    public bool IsComma(string mask) => mask[Start] == ',';

    /// <summary>The one that begins at a place of a mask; null where none does.</summary>
    public static RoleToken? At(string mask, int start)
    {
        if (start >= mask.Length || WordEnd(mask, start) is not { } end)
        {
            return null;
        }

        var possessive = Masks.IsMention(mask[start]) ? PossessiveEnd(mask, end) : end;
        var isName = Masks.IsName(mask[start]);
        return possessive == mask.Length ? new RoleToken(start, possessive, possessive, isName, possessive > end)
            : mask[possessive] == ' ' ? new RoleToken(start, possessive, possessive + 1, isName, possessive > end)
            : Behind.Contains(mask[possessive], StringComparison.Ordinal) ? new RoleToken(start, possessive, possessive, isName, possessive > end)
            : null;
    }

    private static int? WordEnd(string mask, int start)
    {
        var end = start + 1;
        if (mask[start] == '"')
        {
            return mask.IndexOf('"', end) is > 0 and var close && close - end is >= 1 and <= LongestQuoted ? close + 1 : null;
        }

        if (!char.IsLetterOrDigit(mask[start]))
        {
            return Masks.IsMention(mask[start]) || mask[start] == ',' ? end : null;
        }

        while (end < mask.Length && (char.IsLetterOrDigit(mask[end]) || mask[end] is '\'' or '-' or '_' || Folding.IsCombiningMark(mask[end])))
        {
            end++;
        }

        return end;
    }

    private static int PossessiveEnd(string mask, int end) =>
        end == mask.Length || mask[end] != '\'' ? end
        : end + 1 < mask.Length && mask[end + 1] == 's' ? end + 2
        : end + 1;
}
