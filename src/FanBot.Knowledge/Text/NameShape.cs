using System.Collections.Frozen;

namespace FanBot.Knowledge.Text;

/// <summary>Runs of words with capitals: names of people, titles and sites by their look alone.</summary>
internal static class NameShape
{
    /// <summary>Small words that stand inside a person's name.</summary>
    public static readonly FrozenSet<string> Particles = Read("particles");

    /// <summary>Small words that stand inside a title or the name of a site.</summary>
    public static readonly FrozenSet<string> Joints = Read("joints");

    /// <summary>Where the run ends that begins at a place; the place itself where none does.</summary>
    /// <param name="text">The text, with plain quotation marks.</param>
    /// <param name="start">Where its first word stands.</param>
    /// <param name="most">How many words with capitals it may have.</param>
    /// <param name="joints">The small words that may stand between them; null for none.</param>
    public static int EndOf(string text, int start, int most, FrozenSet<string>? joints = null)
    {
        var end = start;
        var words = 0;
        for (var at = start; at < text.Length;)
        {
            var wordEnd = WordEnd(text, at);
            if (wordEnd > at && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at])) && words < most)
            {
                words++;
                end = wordEnd;
            }
            else if (words is 0 || joints?.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at..wordEnd)) is not true)
            {
                break;
            }

            if (wordEnd == text.Length || text[wordEnd] != ' ')
            {
                break;
            }

            at = wordEnd + 1;
        }

        return end;
    }

    /// <summary>Whether words are such a run and nothing else.</summary>
    public static bool Is(string words, int most, FrozenSet<string>? joints = null) => words.Length > 0 && EndOf(words, 0, most, joints) == words.Length;

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Folding.IsCombiningMark(text[end]) || text[end] is '\'' or '&' or '.' or '-'))
        {
            end++;
        }

        return end;
    }

    private static FrozenSet<string> Read(string name) => EmbeddedList.Read($"Text.{name}.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
