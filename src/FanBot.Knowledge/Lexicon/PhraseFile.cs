using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Lexicon;

/// <summary>Reads a file of phrases: <c>value | phrase</c> a line, and below it, indented, <c>= example | context | claims</c>.</summary>
internal static class PhraseFile
{
    private const char Divider = '|';
    private const string Example = "=";

    /// <summary>The wordings of a file that is part of the assembly, in its order.</summary>
    /// <param name="path">See <see cref="EmbeddedList.Read"/>.</param>
    /// <exception cref="FormatException">A line is neither a wording nor an example of one.</exception>
    public static IReadOnlyList<PhraseLine> Read(string path) => Parse(path, EmbeddedList.Read(path));

    /// <summary>The wordings of a file, with the examples that stand below them; in the assembly none do.</summary>
    /// <param name="path">Its name, for errors.</param>
    /// <param name="lines">Its lines without comments.</param>
    /// <exception cref="FormatException">A line is neither a wording nor an example of one.</exception>
    public static IReadOnlyList<PhraseLine> Parse(string path, IEnumerable<string> lines)
    {
        var wordings = new List<PhraseLine>();
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (line.StartsWith(Example, StringComparison.Ordinal) && wordings.Count > 0)
            {
                wordings[^1] = wordings[^1] with { Examples = [.. wordings[^1].Examples, line[1..].Trim()] };
            }
            else
            {
                var parts = line.Split(Divider, 2, StringSplitOptions.TrimEntries);
                wordings.Add(parts is [{ Length: > 0 } value, { Length: > 0 } phrase]
                    ? new PhraseLine(wordings.Count + 1, value, phrase, [])
                    : throw new FormatException($"{path}: '{line}' is no 'value | phrase'."));
            }
        }

        return wordings;
    }
}
