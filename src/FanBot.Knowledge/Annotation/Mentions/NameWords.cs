using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Words of the genre, by what they tell about a capitalised word beside them.</summary>
internal static class NameWords
{
    /// <summary>Words that open a name and belong to it.</summary>
    public static readonly FrozenSet<string> Honorifics = Read("honorifics");

    /// <summary>Lower-case words that stand inside a name.</summary>
    public static readonly FrozenSet<string> Particles = NameShape.Particles;

    /// <summary>Capitalised words before a name that are not part of it.</summary>
    public static readonly FrozenSet<string> Descriptors = Read("descriptors");

    /// <summary>Words of which one makes a name that of an institution or place.</summary>
    public static readonly FrozenSet<string> Institutions = Read("institutions");

    /// <summary>Ordinary words that stand capitalised at the start of a sentence or in a heading; never a name alone.</summary>
    public static readonly FrozenSet<string> CommonWords = Read("common-words");

    /// <summary>What stands in a list where nobody is named yet.</summary>
    public static readonly FrozenSet<string> Placeholders = Read("placeholders");

    private static FrozenSet<string> Read(string name) =>
        EmbeddedList.Read($"Annotation.Mentions.{name}.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
