using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>Words that stand right in front of a date, as "from the" in "from the 9th".</summary>
internal static class WordsInFront
{
    private static readonly WordLists Lists = WordLists.Read("Text.Dates.words-in-front.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>The word that stands behind all else of a text, with a blank behind it; empty where the text ends otherwise.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text)
    {
        var words = text.TrimEnd();
        var start = words.Length;
        while (words.Length < text.Length && start > 0 && char.IsLetterOrDigit(words[start - 1]))
        {
            start--;
        }

        return words[start..];
    }

    /// <summary>The same with one word left out if it is the last: "from" of "from the".</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text, string leftOut) =>
        Last(text) is var last && last.Equals(leftOut, StringComparison.OrdinalIgnoreCase) ? Last(text[..text.TrimEnd()[..^last.Length].Length]) : last;

    /// <summary>Whether a word is one of some.</summary>
    public static bool IsIn(this ReadOnlySpan<char> word, FrozenSet<string> words) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The words of a list of <c>words-in-front.txt</c>, in which capitals do not count.</summary>
    public static FrozenSet<string> Of(string list) => Lists[list];

    /// <summary>The words of the clause that a text ends with, up to so many characters of it.</summary>
    public static string[] Clause(string text, int longest, string ends)
    {
        var start = Math.Max(text.AsSpan().LastIndexOfAny(ends) + 1, text.Length - longest);
        return text[start..].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
    }
}
