using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Properties;

public sealed class SnapshotTests
{
    [Fact]
    public async Task The_same_files_give_the_same_hash_in_any_order()
    {
        var files = Files().ToArray();
        var hashes = new HashSet<string>();
        for (var seed = 1; seed <= 3; seed++)
        {
            new Junk(seed).Shuffle(files);
            using var temp = new TempFolder();
            foreach (var (path, content) in files)
            {
                temp.Write("articles/" + path, content);
            }

            hashes.Add((await Build(temp)).Snapshot.ContentHash);
        }

        Assert.Single(hashes);
    }

    [Fact]
    public async Task Articles_added_one_by_one_give_the_hash_of_all_at_once()
    {
        var files = Files().ToArray();
        using var whole = new TempFolder();
        foreach (var (path, content) in files)
        {
            whole.Write("articles/" + path, content);
        }

        var expected = (await Build(whole)).Snapshot.ContentHash;
        new Junk(7).Shuffle(files);
        using var grown = new TempFolder();
        BuildReport? last = null;
        foreach (var (path, content) in files)
        {
            grown.Write("articles/" + path, content);
            last = await Build(grown);
        }

        Assert.Equal(expected, last?.Snapshot.ContentHash);
    }

    [Fact]
    public async Task A_folder_of_mutated_articles_is_built_without_a_false_quote()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            using var temp = new TempFolder();
            var junk = new Junk(seed);
            foreach (var (path, content) in Files())
            {
                temp.Write("articles/" + path, junk.Mutate(System.Text.Encoding.UTF8.GetString(content)));
            }

            Assert.Equal(0, (await Build(temp)).QuotesDropped);
        }
    }

    private static IEnumerable<(string Path, byte[] Content)> Files() => Junk.Articles()
        .Select(f => (string.Join('/', f.Split(Path.DirectorySeparatorChar)[^2..]), File.ReadAllBytes(f)))
        .DistinctBy(f => f.Item1);

    private static async Task<BuildReport> Build(TempFolder temp) =>
        Assert.IsType<BuildReport>(
            await new SnapshotBuilder(new SnapshotStore(temp.Full("store"), new TestClock())).BuildAsync(new ArticleFolder(temp.Full("articles"))));
}
