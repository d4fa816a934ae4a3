using System.Globalization;
using System.Text;

namespace FanBot.Reading.Tokenizing;

/// <summary>Letters as the network knows them: lower case, without accents.</summary>
/// <remarks>
/// The framework's own decomposition does nothing without ICU (InvariantGlobalization), so <c>letters.txt</c> holds what Unicode's
/// canonical decomposition leaves of a letter without its marks: the plain letter, a space, and all that become it.
/// </remarks>
internal static class Letters
{
    private const int FirstSyllable = 0xAC00;
    private const int SyllableCount = 11172;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int LastBeforeTail = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    private static readonly Dictionary<int, string> Plain = ReadPlain();

    /// <summary>Adds what is left of a character: mostly one letter, nothing of an accent.</summary>
    public static void Fold(Rune letter, StringBuilder folded)
    {
        if (letter.Value < 0x80)
        {
            folded.Append(char.ToLowerInvariant((char)letter.Value));
        }
        else if (letter.Value is >= FirstSyllable and < FirstSyllable + SyllableCount)
        {
            FoldSyllable(letter.Value - FirstSyllable, folded);
        }
        else if (!IsAccent(letter))
        {
            var lower = Rune.ToLowerInvariant(letter);
            if (Plain.TryGetValue(lower.Value, out var plain))
            {
                folded.Append(plain);
            }
            else
            {
                folded.Append(lower.ToString());
            }
        }
    }

    /// <summary>Whether the character is a mark upon the one before.</summary>
    public static bool IsAccent(Rune c) => Rune.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Whether the character counts for nothing and does not even part words.</summary>
    public static bool IsNothing(Rune c) => c.Value == 0xFFFD
        || Rune.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>Whether the character is a word of its own: punctuation, all ASCII symbols, and ideographs.</summary>
    public static bool StandsAlone(Rune c) => c.IsAscii
        ? c.Value is (> ' ' and < '0') or (> '9' and < 'A') or (> 'Z' and < 'a') or (> 'z' and < 0x7F)
        : Rune.IsPunctuation(c) || IsIdeograph(c.Value);

    private static bool IsIdeograph(int c) => c is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2CEAF) or (>= 0x2F800 and <= 0x2FA1F);

    // A Korean syllable is its letters: arithmetic, as Unicode lays it down.
    private static void FoldSyllable(int index, StringBuilder folded)
    {
        folded.Append((char)(FirstLead + (index / (VowelCount * TailCount))));
        folded.Append((char)(FirstVowel + (index % (VowelCount * TailCount) / TailCount)));
        if (index % TailCount is > 0 and var tail)
        {
            folded.Append((char)(LastBeforeTail + tail));
        }
    }

    private static Dictionary<int, string> ReadPlain()
    {
        using var file = typeof(Letters).Assembly.GetManifestResourceStream(typeof(Letters), "letters.txt")!;
        using var reader = new StreamReader(file);
        var plain = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ');
            foreach (var accented in line.AsSpan(space + 1).EnumerateRunes())
            {
                plain[accented.Value] = line[..space];
            }
        }

        return plain;
    }
}
