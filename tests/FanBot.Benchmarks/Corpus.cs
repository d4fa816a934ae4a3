using System.Text.Json.Nodes;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Benchmarks;

/// <summary>A folder of made-up articles with a store beside it, removed when disposed.</summary>
internal sealed class Corpus : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("fanbot-bench-").FullName;
    private int _changes;

    private readonly ITextVectors? _vectors;

    public Corpus(int articles, ITextVectors? vectors = null)
    {
        _vectors = vectors;
        Count = articles;
        new ArticleGenerator().Write(ArticlesPath, articles);
    }

    public int Count { get; }

    public string ArticlesPath => Path.Combine(_root, "articles");

    public string StorePath => Path.Combine(_root, "store");

    public SnapshotStore Store => new(StorePath, TimeProvider.System, keep: 2);

    /// <summary>Builds, and fails loudly where nothing was published.</summary>
    public async Task<BuildReport> BuildAsync() =>
        await new SnapshotBuilder(Store, _vectors).BuildAsync(new ArticleFolder(ArticlesPath)) as BuildReport
        ?? throw new InvalidOperationException("The build was refused.");

    /// <summary>Forgets what was built.</summary>
    public void Clear()
    {
        if (Directory.Exists(Store.Directory))
        {
            Directory.Delete(Store.Directory, recursive: true);
        }
    }

    /// <summary>Changes one article in the middle of the corpus.</summary>
    public void ChangeOne()
    {
        var (path, text) = new ArticleGenerator().Article(Count / 2);
        File.WriteAllText(Path.Combine(ArticlesPath, path), $"{text}\nThis article was changed {++_changes} times.\n");
    }

    /// <summary>Changes every article.</summary>
    public void ChangeAll()
    {
        _changes++;
        foreach (var path in Directory.EnumerateFiles(ArticlesPath, "*.txt", SearchOption.AllDirectories))
        {
            File.AppendAllText(path, $"\nThis article was changed {_changes} times.\n");
        }
    }

    /// <summary>Writes golden questions, one for each show, and tells where they lie.</summary>
    public string WriteQuestions(IEnumerable<string> shows)
    {
        var path = Path.Combine(_root, "questions.json");
        File.WriteAllText(path, new JsonArray(
            [
                .. shows.Select((show, i) => new JsonObject
                {
                    ["id"] = $"q{i}",
                    ["question"] = $"when does season 2 of {show} come out?",
                    ["kind"] = "release",
                    ["expect"] = new JsonArray((JsonNode)"."),
                }),
            ]).ToJsonString());
        return path;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
