using System.Globalization;

namespace FanBot.Reading.Spans;

/// <summary>Widens a span that begins or ends within a word.</summary>
internal static class WholeWords
{
    /// <summary>The span from the first letter of its first word to the last of its last.</summary>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        while (start > 0 && IsInWord(text[start]) && IsInWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsInWord(text[end - 1]) && IsInWord(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    // Letters beyond 16 bits are two units; a span never begins or ends between them, and is not widened over them.
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
