namespace FanBot.Knowledge.Tests.Extraction;

/// <summary>Reads the sentence tables.</summary>
internal static class SentenceTable
{
    private static readonly string Folder = Repository.TestFile("Extraction", "sentences");

    /// <summary>Every row of every table, by file and line.</summary>
    public static IReadOnlyDictionary<(string File, int Line), SentenceRow> Rows { get; } = Directory
        .EnumerateFiles(Folder, "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)
        .ToDictionary(r => r.Key, r => r.Row);

    private static IEnumerable<((string File, int Line) Key, SentenceRow Row)> Read(string path)
    {
        var file = Path.GetFileNameWithoutExtension(path);
        var lines = File.ReadAllLines(path);
        var kinds = lines.First(l => l.StartsWith("Kinds: ", StringComparison.Ordinal))["Kinds: ".Length..].Split(", ");
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("| ", StringComparison.Ordinal) || lines[i].StartsWith("| sentence |", StringComparison.Ordinal))
            {
                continue;
            }

            var cells = lines[i].Split('|', StringSplitOptions.TrimEntries);
            var place = $"{file}.md:{i + 1}";
            yield return cells is ["", var sentence, var context, var expected, ""] && context.Split("; ", 3).Length == 3
                ? ((file, i + 1), new SentenceRow(place, kinds, sentence, context, ClaimNotation.Parse(expected)))
                : throw new FormatException($"{place}: a row is | sentence | as-of; season; heading | claims |, but is: {lines[i]}");
        }
    }
}
