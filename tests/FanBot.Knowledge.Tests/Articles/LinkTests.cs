using System.Text;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>Symbolic links in the articles folder: what lies outside is never listed or read, what lies inside is read once.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public LinkTests()
    {
        _temp.Write("articles/marrow/a.txt", "inside");
        _temp.Write("outside/secret.txt", "secret");
        _temp.Write("outside/deep/secret.md", "secret");
        _temp.Write("outside/show.yaml", "name: Secret");
    }

    [LinksFact]
    public async Task Links_that_lead_out_of_the_folder_are_left_out_by_name()
    {
        Link("articles/file.txt", _temp.Full("outside/secret.txt"));
        Link("articles/relative.md", "../outside/deep/secret.md");
        Link("articles/folder", _temp.Full("outside"));
        Link("articles/root", "/");
        Link("articles/above", "..");
        Link("articles/marrow/show.yaml", "../../outside/show.yaml");
        Link("articles/marrow/other-name.txt", "/etc/passwd");

        var (contents, words) = await ReadAll("articles");

        Assert.Equal(["marrow/a.txt: inside"], words);
        Assert.Equal(
            ["above", "file.txt", "folder", "marrow/other-name.txt", "marrow/show.yaml", "relative.md", "root"],
            contents.Problems.Select(p => p.Path));
        Assert.All(contents.Problems, p => Assert.Contains("leads out of the articles folder", p.Message, StringComparison.Ordinal));
        Assert.Same(ShowFile.None, contents.ShowOf("marrow"));
    }

    [LinksFact]
    public async Task Links_that_were_left_out_are_counted()
    {
        Link("articles/file.txt", _temp.Full("outside/secret.txt"));
        Link("articles/folder", _temp.Full("outside"));
        Link("articles/nowhere.txt", "nothing.txt");
        _temp.Write("articles/empty.txt", "");
        var store = new SnapshotStore(_temp.Full("store"), TimeProvider.System);

        var report = Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_temp.Full("articles"))));

        Assert.Equal(
            ["empty.txt", "file.txt", "folder", "nowhere.txt"],
            report.Articles.Where(a => a.Status == ArticleStatus.Skipped).Select(a => a.Path));
        Assert.Equal(4, store.LastBuild()?.LeftOut);
    }

    [LinksFact]
    public async Task A_folder_that_is_a_link_to_nothing_is_told_as_such()
    {
        Link("current", "releases/7");

        var contents = await new ArticleFolder(_temp.Full("current")).ListAsync();

        Assert.Equal(ArticleFolderState.Missing, contents.State);
        Assert.Contains("leads to nothing", contents.Message, StringComparison.Ordinal);
    }

    [LinksFact]
    public async Task Chains_of_links_and_links_in_linked_folders_lead_out_too()
    {
        Link("articles/first.txt", "second.txt");
        Link("articles/second.txt", "marrow/../third.txt");
        Link("articles/third.txt", "../outside/secret.txt");
        _temp.Write("articles/.data/show/b.txt", "hidden, but within");
        Link("articles/.data/show/c.txt", "../../../outside/secret.txt");
        Link("articles/.data/out", "../../outside");
        Link("articles/show", ".data/show");
        Link("articles/through.txt", ".data/out/secret.txt");

        var (contents, words) = await ReadAll("articles");

        Assert.Equal(["marrow/a.txt: inside", "show/b.txt: hidden, but within"], words);
        Assert.Equal(["first.txt", "second.txt", "show/c.txt", "third.txt", "through.txt"], contents.Problems.Select(p => p.Path));
    }

    [LinksFact]
    public async Task What_a_link_says_of_a_neighbour_with_a_longer_name_is_outside()
    {
        _temp.Write("articles-old/b.txt", "old");
        Link("articles/b.txt", "../articles-old/b.txt");

        var (contents, words) = await ReadAll("articles");

        Assert.Equal(["marrow/a.txt: inside"], words);
        Assert.Equal("b.txt", Assert.Single(contents.Problems).Path);
    }

    [LinksFact]
    public async Task Circles_end_and_dangling_links_are_named()
    {
        Link("articles/marrow/back", "..");
        Link("articles/marrow/self", "self");
        Link("articles/one.txt", "two.txt");
        Link("articles/two.txt", "one.txt");
        Link("articles/nowhere.txt", "nothing.txt");

        var (contents, words) = await ReadAll("articles");

        Assert.Equal(["marrow/a.txt: inside"], words);
        Assert.Equal(["marrow/self", "nowhere.txt", "one.txt", "two.txt"], contents.Problems.Select(p => p.Path));
        Assert.All(contents.Problems, p => Assert.Contains("leads to nothing, or in a circle", p.Message, StringComparison.Ordinal));
    }

    [LinksFact]
    public async Task Links_within_the_folder_are_followed_and_each_file_is_read_once()
    {
        // As a volume of Kubernetes lies there: names that lead through a hidden link to a hidden folder.
        _temp.Write("articles/..2031/b.txt", "of the volume");
        _temp.Write("articles/..2031/show.yaml", "name: Marrow Lane");
        Link("articles/..data", "..2031");
        Link("articles/b.txt", "..data/b.txt");
        Link("articles/again.txt", "b.txt");
        Link("articles/a.txt", "marrow/a.txt");
        Link("articles/aaa", "marrow");
        Link("articles/marrow/show.yaml", _temp.Full("articles/..data/show.yaml"));

        var (contents, words) = await ReadAll("articles");

        Assert.Equal(["again.txt: of the volume", "marrow/a.txt: inside"], words);
        Assert.Empty(contents.Problems);
        Assert.Equal("Marrow Lane", contents.ShowOf("marrow").Name);
    }

    [LinksFact]
    public async Task The_folder_itself_may_be_a_link()
    {
        Link("current", "releases/7");
        Link("releases/7", _temp.Full("articles"));
        _temp.Write("articles/b.txt", "loose");
        Link("articles/absolute.txt", _temp.Full("current/.hidden.txt"));
        _temp.Write("articles/.hidden.txt", "hidden");
        Link("articles/out.txt", _temp.Full("outside/secret.txt"));

        var (contents, words) = await ReadAll("current");

        Assert.Equal(["absolute.txt: hidden", "b.txt: loose", "marrow/a.txt: inside"], words);
        Assert.Equal("out.txt", Assert.Single(contents.Problems).Path);
    }

    [LinksFact]
    public async Task A_file_that_becomes_a_link_once_it_is_listed_is_not_read()
    {
        var folder = new ArticleFolder(_temp.Full("articles"));
        var contents = await folder.ListAsync();
        File.Delete(_temp.Full("articles/marrow/a.txt"));
        Link("articles/marrow/a.txt", "../../outside/secret.txt");

        var reading = await folder.ReadAsync(Assert.Single(contents.Entries));

        Assert.Contains("become a link", reading.Problem?.Message, StringComparison.Ordinal);
    }

    [LinksFact]
    public async Task No_reason_names_a_place_on_the_machine()
    {
        Link("articles/file.txt", _temp.Full("outside/secret.txt"));
        Link("articles/nowhere.txt", _temp.Full("nothing.txt"));
        Link("articles/folder", _temp.Full("outside"));

        var (contents, _) = await ReadAll("articles");

        Assert.Equal(3, contents.Problems.Count);
        Assert.All(contents.Problems, p => Assert.DoesNotContain(_temp.Path, p.Message, StringComparison.Ordinal));
    }

    public void Dispose() => _temp.Dispose();

    private void Link(string path, string target)
    {
        var full = _temp.Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }

    private async Task<(ArticleFolderContents Contents, IReadOnlyList<string> Words)> ReadAll(string path)
    {
        var folder = new ArticleFolder(_temp.Full(path));
        var contents = await folder.ListAsync();
        var words = new List<string>();
        foreach (var entry in contents.Entries)
        {
            var reading = await folder.ReadAsync(entry);
            Assert.True(reading.Succeeded, reading.Problem?.Message);
            words.Add($"{entry.Path}: {Encoding.UTF8.GetString(reading.File.Content.Span)}");
        }

        return (contents, words);
    }
}
