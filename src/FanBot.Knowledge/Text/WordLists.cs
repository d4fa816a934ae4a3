using System.Collections.Frozen;

namespace FanBot.Knowledge.Text;

/// <summary>
/// The lists of a file that is part of the assembly. A list has one line or several, and each begins with its name: <c>genres: drama sitcom</c>.
/// </summary>
internal sealed class WordLists
{
    private const char Divider = ':';

    private readonly string _path;
    private readonly FrozenDictionary<string, FrozenSet<string>> _lists;

    private WordLists(string path, StringComparer comparer)
    {
        _path = path;
        _lists = EmbeddedList.Read(path)
            .Select(line => line.Split(Divider, 2, StringSplitOptions.TrimEntries))
            .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            .ToFrozenDictionary(
                list => list.Key,
                list => list.SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(comparer),
                StringComparer.Ordinal);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">See <see cref="EmbeddedList.Read"/>.</param>
    /// <param name="comparer">How words are compared; null for letter by letter.</param>
    public static WordLists Read(string path, StringComparer? comparer = null) => new(path, comparer ?? StringComparer.Ordinal);

    /// <summary>The words of a list.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public FrozenSet<string> this[string name] =>
        _lists.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{_path} has no list '{name}'.");

    /// <summary>The words of a list; none where there is no such list.</summary>
    public FrozenSet<string> Find(string name) => _lists.GetValueOrDefault(name, []);
}
