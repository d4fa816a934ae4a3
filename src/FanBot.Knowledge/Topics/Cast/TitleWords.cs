using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What the titles in front of names tell, in folded words; see <c>titles.txt</c>.</summary>
internal static class TitleWords
{
    private static readonly string[] Lines = [.. EmbeddedList.Read("Topics.Cast.titles.txt")];

    /// <summary>Titles of men.</summary>
    public static readonly FrozenSet<string> His = List("his");

    /// <summary>Titles of women.</summary>
    public static readonly FrozenSet<string> Hers = List("her");

    /// <summary>Titles behind which a first name stands.</summary>
    public static readonly FrozenSet<string> OfFirstNames = List("first-name");

    private static readonly FrozenDictionary<string, string> Written = Lines
        .Select(line => line.Split(" = "))
        .Where(parts => parts.Length == 2)
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>A title as it is written out; itself where it is.</summary>
    public static string WrittenOut(string title) => Written.GetValueOrDefault(title, title);

    private static FrozenSet<string> List(string name) => Lines
        .Where(line => line.StartsWith(name + ": ", StringComparison.Ordinal))
        .SelectMany(line => line[(name.Length + 2)..].Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);
}
