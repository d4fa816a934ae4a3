using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Languages;

/// <summary>A list of a language's wordings as it is written.</summary>
/// <param name="Telling">Words by which a text of the language is known.</param>
/// <param name="NounsBehind">Words in front of nouns, where nouns have capitals.</param>
/// <param name="Lines">The wordings.</param>
/// <param name="Examples">Sentences with what they become.</param>
internal sealed record GlossaryFile(
    IReadOnlyList<string> Telling,
    IReadOnlyList<string> NounsBehind,
    IReadOnlyList<GlossaryLine> Lines,
    IReadOnlyList<(string Sentence, string English)> Examples)
{
    private const string Means = " = ";
    private const string Example = "> ";

    private static readonly FrozenDictionary<string, string> NoWords = FrozenDictionary<string, string>.Empty;

    /// <summary>Reads a list that is part of the assembly.</summary>
    public static GlossaryFile Read(string path) => Parse(EmbeddedList.Read(path));

    /// <summary>Reads a list, with its examples where they stand in it; in the assembly none do.</summary>
    /// <param name="written">Its lines without comments.</param>
    public static GlossaryFile Parse(IEnumerable<string> written)
    {
        var classes = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var (telling, nouns) = (Array.Empty<string>(), Array.Empty<string>());
        var lines = new List<GlossaryLine>();
        var examples = new List<(string, string)>();
        foreach (var line in written)
        {
            var (left, right) = Split(line.TrimStart('>', ' '), line.StartsWith(Example, StringComparison.Ordinal) ? " | " : Means);
            if (line.StartsWith(Example, StringComparison.Ordinal))
            {
                examples.Add((left, right));
            }
            else if (Directive(line, "telling: ") is { } words)
            {
                telling = words;
            }
            else if (Directive(line, "nouns behind: ") is { } behind)
            {
                nouns = behind;
            }
            else if (left.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon)
            {
                AddWords(classes, left[..colon], left[(colon + 2)..], right);
            }
            else
            {
                lines.Add(new GlossaryLine([.. Parts(left, classes)], right));
            }
        }

        return new GlossaryFile(telling, nouns, [.. lines, .. Alone(classes)], examples);
    }

    // A word of a class means the same where it stands alone.
    private static IEnumerable<GlossaryLine> Alone(Dictionary<string, Dictionary<string, string>> classes) =>
        classes.SelectMany(c => c.Value).Select(w => new GlossaryLine([Word(w.Key, w.Value)], w.Value));

    private static void AddWords(Dictionary<string, Dictionary<string, string>> classes, string name, string words, string meaning)
    {
        if (!classes.TryGetValue(name, out var members))
        {
            classes.Add(name, members = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        }

        foreach (var word in words.Split('|'))
        {
            members.Add(word, meaning);
        }
    }

    private static IEnumerable<GlossaryPart> Parts(string left, Dictionary<string, Dictionary<string, string>> classes)
    {
        foreach (var written in left.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (written is GlossaryLine.Number or "..")
            {
                yield return new GlossaryPart(written, NoWords);
            }
            else if (written[0] == '[')
            {
                yield return new GlossaryPart(written, classes[written[1..^1]].ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), written);
            }
            else
            {
                var words = written.Split('|');
                yield return new GlossaryPart(
                    written, words.Distinct(StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(w => w, w => w, StringComparer.OrdinalIgnoreCase));
            }
        }
    }

    private static GlossaryPart Word(string word, string meaning) =>
        new(word, FrozenDictionary.ToFrozenDictionary([KeyValuePair.Create(word, meaning)], StringComparer.OrdinalIgnoreCase));

    private static (string Left, string Right) Split(string line, string sign) =>
        (line + " ").IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at
            ? (line[..at].Trim(), line[Math.Min(line.Length, at + sign.Length)..].Trim())
            : (line, "");

    private static string[]? Directive(string line, string name) =>
        line.StartsWith(name, StringComparison.Ordinal) ? line[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) : null;
}
