namespace FanBot.Knowledge.Tests.Answers;

/// <summary>A few articles and what is asked of them, as they stand in a file of <c>Corpora/asked</c>.</summary>
/// <param name="Files">Path and text of each article.</param>
/// <param name="Questions">What is asked.</param>
internal sealed record AskedSituation(IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<AskedQuestion> Questions)
{
    private const string ShowTitle = "Harbor Lights news";

    /// <summary>Reads all situations of a file.</summary>
    /// <param name="lines">Its lines.</param>
    public static IReadOnlyList<AskedSituation> Read(IReadOnlyList<string> lines)
    {
        var all = new List<(List<(string Path, List<string> Text)> Files, List<AskedQuestion> Questions)>();
        foreach (var line in lines.SkipWhile(l => !l.StartsWith('>')))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                if (all.Count == 0 || all[^1].Questions.Count > 0)
                {
                    all.Add(([], []));
                }

                all[^1].Files.Add(Head(line[2..]));
            }
            else if (line.StartsWith("? ", StringComparison.Ordinal))
            {
                all[^1].Questions.Add(new AskedQuestion(line[2..], [], [], []));
            }
            else if (line.Length > 2 && all[^1].Questions.Count > 0)
            {
                Add(all[^1].Questions[^1], line);
            }
            else if (all[^1].Questions.Count == 0)
            {
                all[^1].Files[^1].Text.Add(line);
            }
        }

        return [.. all.Select(a => new AskedSituation([.. a.Files.Select(f => (f.Path, string.Join('\n', f.Text) + "\n"))], a.Questions))];
    }

    private static void Add(AskedQuestion question, string line) =>
        (line[..2] switch { "= " => question.Begins, "~ " => question.Holds, "! " => question.Lacks, _ => throw new FormatException(line) }).Add(line[2..]);

    // "harbor-lights/a.md 2031-05-01 Title" is given a head; a path alone is a file that is written as it stands.
    private static (string Path, List<string> Text) Head(string line)
    {
        var parts = line.Split(' ', 3);
        return parts.Length == 1 ? (parts[0], [])
            : (parts[0], ["---", $"title: {(parts.Length > 2 ? parts[2] : ShowTitle)}", $"published: {parts[1]}", "---", ""]);
    }
}
