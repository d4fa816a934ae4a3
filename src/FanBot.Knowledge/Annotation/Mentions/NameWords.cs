using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Words of the genre, by what they tell about a capitalised word beside them.</summary>
internal static class NameWords
{
    private const char FirstName = '?';

    /// <summary>Words that open a name and belong to it.</summary>
    public static readonly FrozenSet<string> Honorifics = Read("honorifics");

    /// <summary>Lower-case words that stand inside a name.</summary>
    public static readonly FrozenSet<string> Particles = NameShape.Particles;

    /// <summary>Capitalised words before a name that are not part of it.</summary>
    public static readonly FrozenSet<string> Descriptors =
        Entries("descriptors").Select(w => w.TrimEnd(FirstName)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of them that are names of prizes, and first names as well.</summary>
    public static readonly FrozenSet<string> Prizes =
        Entries("descriptors").Where(w => w[^1] == FirstName).Select(w => w.TrimEnd(FirstName)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of which one makes a name that of an institution or place.</summary>
    public static readonly FrozenSet<string> Institutions = Read("institutions");

    /// <summary>Ordinary words that stand capitalised at the start of a sentence or in a heading; never a name alone.</summary>
    public static readonly FrozenSet<string> CommonWords = Read("common-words");

    /// <summary>Ordinary words, as a name is written, that are first names as well.</summary>
    public static readonly FrozenSet<string> FirstNames = Entries("first-names").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ordinary words that are surnames in front of a given name: "Oh Tae-ri".</summary>
    public static readonly FrozenSet<string> Surnames = Entries("surnames").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles that are written short, with a full stop behind them.</summary>
    public static readonly FrozenSet<string> ShortTitles = Entries("short-titles").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands in a list where nobody is named yet.</summary>
    public static readonly FrozenSet<string> Placeholders = Read("placeholders");

    /// <summary>Whether a text is one capitalised word of two letters or more.</summary>
    public static bool IsCapitalWord(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && text.All(c => char.IsLetter(c) || c is '\'' or '-');

    private static FrozenSet<string> Read(string name) => Entries(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Entries(string name) => EmbeddedList.Read($"Annotation.Mentions.{name}.txt");
}
