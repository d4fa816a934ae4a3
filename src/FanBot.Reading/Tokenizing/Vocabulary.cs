using System.Diagnostics.CodeAnalysis;

namespace FanBot.Reading.Tokenizing;

/// <summary>The pieces that the network knows, each with its number.</summary>
internal sealed class Vocabulary
{
    private const string InsideMark = "##";

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _first;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _inside;

    /// <summary>Reads a vocabulary: one piece a line, its number is that of the line, "##" before those that go on within a word.</summary>
    /// <exception cref="ReaderException">A piece that the network cannot do without is missing.</exception>
    public Vocabulary(string text)
    {
        var first = new Dictionary<string, int>();
        var inside = new Dictionary<string, int>();
        foreach (var line in text.AsSpan().TrimEnd("\r\n").EnumerateLines())
        {
            var goesOn = line.StartsWith(InsideMark, StringComparison.Ordinal) && line.Length > InsideMark.Length;
            (goesOn ? inside : first)[(goesOn ? line[InsideMark.Length..] : line).ToString()] = Count++;
            LongestPiece = Math.Max(LongestPiece, line.Length);
        }

        _first = first.GetAlternateLookup<ReadOnlySpan<char>>();
        _inside = inside.GetAlternateLookup<ReadOnlySpan<char>>();
        Unknown = Special("[UNK]");
        Opening = Special("[CLS]");
        Separator = Special("[SEP]");
    }

    /// <summary>How many pieces there are.</summary>
    public int Count { get; }

    /// <summary>Length of the longest, in characters.</summary>
    public int LongestPiece { get; }

    /// <summary>Stands for a word that cannot be put together from pieces.</summary>
    public int Unknown { get; }

    /// <summary>Stands first; what is said of the whole is read there.</summary>
    public int Opening { get; }

    /// <summary>Stands behind the question and behind the passage.</summary>
    public int Separator { get; }

    /// <summary>The number of a piece that begins a word, or of one that goes on within it.</summary>
    public bool TryFind(ReadOnlySpan<char> piece, bool inside, [MaybeNullWhen(false)] out int id) =>
        (inside ? _inside : _first).TryGetValue(piece, out id);

    private int Special(string piece) => TryFind(piece, inside: false, out var id)
        ? id
        : throw new ReaderException($"The reader's vocabulary has no {piece}. Restore the packages and build again.");
}
