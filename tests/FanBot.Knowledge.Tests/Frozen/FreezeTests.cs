using System.Text.Json;
using FanBot.Knowledge.Tests.Extraction;

namespace FanBot.Knowledge.Tests.Frozen;

/// <summary>The tool that freezes all that is known, before a change that must not lose any of it.</summary>
public sealed class FreezeTests
{
    [FreezeFact]
    public async Task Everything_known_is_written_down()
    {
        var target = Directory.CreateDirectory(Environment.GetEnvironmentVariable(FreezeFactAttribute.Folder)!).FullName;
        await File.WriteAllLinesAsync(
            Path.Combine(target, "sentences.txt"),
            SentenceTable.Rows.Values.Select(row => $"{row.Cell} | {row.Context} | {string.Join("; ", row.Read())}"));
        Assert.NotEmpty(Folders());
        await Parallel.ForEachAsync(Folders(), async (folder, cancellation) =>
            await File.WriteAllLinesAsync(Path.Combine(target, Name(folder) + ".txt"), await KnowledgeDump.OfFolder(folder, Questions(folder)), cancellation));
    }

    private static IEnumerable<string> Folders() =>
        Directory.GetDirectories(Repository.TestFile("Corpora"), "articles", SearchOption.AllDirectories)
            .Concat([Repository.TestFile("Corpora", "loose"), Repository.File("data", "articles"), Repository.File("..", "shared", "articles")])
            .Concat(Environment.GetEnvironmentVariable(FreezeFactAttribute.More)?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Where(Directory.Exists);

    private static string Name(string folder) => string.Join('-', folder.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).TakeLast(3));

    /// <summary>The questions that belong to a folder of articles, by the key of the show that they are asked of; under "" those of any.</summary>
    private static ILookup<string, string> Questions(string articles)
    {
        var beside = Path.GetDirectoryName(articles)!;
        string[] folders = [Path.Combine(beside, "questions"), Path.Combine(beside, "eval")];
        return folders.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.json")).Prepend(Path.Combine(beside, "questions.json"))
            .Where(File.Exists)
            .SelectMany(file => Texts(file).Select(text => (Show: Path.GetFileNameWithoutExtension(file), Text: text)))
            .Select(question => question.Show == "questions" ? question with { Show = "" } : question)
            .ToLookup(question => question.Show, question => question.Text);
    }

    private static List<string> Texts(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var questions = document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray() : default;
        return [.. questions.Select(question => question.GetProperty("question").GetString()!)];
    }
}
