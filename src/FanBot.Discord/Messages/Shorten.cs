using System.Globalization;

namespace FanBot.Discord.Messages;

/// <summary>Makes text fit.</summary>
public static class Shorten
{
    private const char More = '\u2026';
    private const string SpoilerMark = "||";

    // A word longer than this is cut: going back to the last space would lose too much.
    private const int LongestWord = 40;

    /// <summary>Trims, and where the text is longer than <paramref name="most"/> ends it on a word with "…".</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">Most UTF-16 units of the result; at least 1. Discord counts whole characters, so this is never too long.</param>
    public static string Words(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var trimmed = text.Trim();
        if (trimmed.Length <= most)
        {
            return trimmed;
        }

        var cut = Cut(trimmed, most - 1);
        var space = cut.Length < trimmed.Length && !char.IsWhiteSpace(trimmed[cut.Length]) ? cut.LastIndexOfAny([' ', '\n', '\t']) : cut.Length;
        var kept = space > 0 && cut.Length - space <= LongestWord ? cut[..space] : cut;
        return kept.TrimEnd() + More;
    }

    /// <summary>As <see cref="Words"/>, for Discord's markdown: an escape is not cut in two, and an open spoiler is closed.</summary>
    public static string Markdown(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Length <= most)
        {
            return trimmed;
        }

        if (most <= SpoilerMark.Length + 1)
        {
            return More.ToString();
        }

        var kept = Words(trimmed, most - SpoilerMark.Length).TrimEnd(More).TrimEnd();
        if (EndsInEscape(kept))
        {
            kept = kept[..^1];
        }

        // Half a mark would close or open nothing.
        if (EndsInHalfMark(kept))
        {
            kept = kept[..^1];
        }

        return kept + More + (SpoilerIsOpen(kept) ? SpoilerMark : "");
    }

    /// <summary>The first characters of a text, never half of one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">Most UTF-16 units of the result.</param>
    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (end < most)
        {
            var next = StringInfo.GetNextTextElementLength(text, end);
            if (end + next > most)
            {
                // An element that is longer than all the room is cut, but not between surrogates.
                return end > 0 ? text[..end] : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
            }

            end += next;
        }

        return text[..end];
    }

    private static bool EndsInEscape(string text)
    {
        var slashes = 0;
        while (slashes < text.Length && text[^(slashes + 1)] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private static bool EndsInHalfMark(string text) => text is [.., not '\\', '|'] && !text.EndsWith(SpoilerMark, StringComparison.Ordinal);

    private static bool SpoilerIsOpen(string text)
    {
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|' && i + 1 < text.Length && text[i + 1] == '|')
            {
                open = !open;
                i++;
            }
        }

        return open;
    }
}
