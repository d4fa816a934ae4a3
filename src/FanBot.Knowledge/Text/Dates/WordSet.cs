using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Dates;

/// <summary>A set of words: whole ones, those in capitals only as they are, and beginnings with <c>*</c>.</summary>
internal sealed class WordSet
{
    private const char Goes = '*';

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _exact;
    private readonly string[] _beginnings;

    private WordSet(IReadOnlyList<string> lines)
    {
        _exact = lines.Where(l => char.IsUpper(l[0])).ToFrozenSet(StringComparer.Ordinal);
        _words = lines.Where(l => !char.IsUpper(l[0]) && l[^1] != Goes).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _beginnings = [.. lines.Where(l => l[^1] == Goes).Select(l => l[..^1])];
    }

    /// <summary>Reads a list that lies beside this file.</summary>
    public static WordSet Of(string name) => new([.. EmbeddedList.Read($"Text.Dates.{name}.txt")]);

    /// <summary>Whether a word is in it.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || _exact.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }

        foreach (var beginning in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How often its words stand in a text.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                count += Has(text[start..i]) ? 1 : 0;
                start = -1;
            }
        }

        return count;
    }
}
