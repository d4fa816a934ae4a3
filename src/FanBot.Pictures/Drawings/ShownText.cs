using System.Globalization;
using System.Text;

namespace FanBot.Pictures.Drawings;

/// <summary>Text of an article as it may stand in a picture.</summary>
internal static class ShownText
{
    // Of very long texts the beginning: no picture has room for more.
    private const int Longest = 1_000;

    /// <summary>
    /// One line without what could turn, hide or end text: what does not show is left out, all kinds of space are one space, and half
    /// a character is shown as unknown.
    /// </summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                break;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category is UnicodeCategory.Control)
            {
                if (shown.Length > 0 && shown[^1] != ' ')
                {
                    shown.Append(' ');
                }
            }
            else if (category is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                shown.Append(rune);
            }
        }

        return shown.ToString().TrimEnd();
    }
}
