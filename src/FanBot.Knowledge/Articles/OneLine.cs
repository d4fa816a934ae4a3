using System.Globalization;
using System.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Makes one line of what somebody typed, without what cannot be seen.</summary>
internal static class OneLine
{
    /// <summary>
    /// The words with single spaces between them, without control characters, marks that turn the direction of text and halves of
    /// characters; null where nothing is left.
    /// </summary>
    /// <param name="text">What was typed, or null.</param>
    /// <param name="longest">Where it is cut.</param>
    public static string? Of(string? text, int longest = 300)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (rune != Rune.ReplacementChar && !Rune.IsControl(rune)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse))
            {
                if (line.Length + rune.Utf16SequenceLength > longest)
                {
                    break;
                }

                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd() is { Length: > 0 } words ? words : null;
    }
}
