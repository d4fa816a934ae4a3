using System.Text;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Tests.Articles;

public sealed class ArticleFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public async Task Articles_are_listed_in_ordinal_order_with_their_folder()
    {
        _temp.Write("marrow/b.TXT", "text");
        _temp.Write("marrow/deep/a.md", "text");
        _temp.Write("Zed.html", "text");
        _temp.Write("marrow/picture.png", "x");
        _temp.Write("marrow/.hidden.txt", "x");
        _temp.Write(".git/a.txt", "x");

        var contents = await new ArticleFolder(_temp.Path).ListAsync();

        Assert.Equal(ArticleFolderState.HasArticles, contents.State);
        Assert.Equal([("Zed.html", null), ("marrow/b.TXT", "marrow"), ("marrow/deep/a.md", "marrow")], contents.Entries.Select(e => (e.Path, e.Folder)));
        Assert.Empty(contents.Problems);
    }

    [Fact]
    public async Task A_file_is_read_with_its_hash()
    {
        _temp.Write("a.txt", "abc");

        var reading = await ReadOnly();

        Assert.True(reading.Succeeded);
        Assert.Equal("abc", Encoding.UTF8.GetString(reading.File.Content.Span));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", reading.File.Hash);
    }

    [Fact]
    public async Task A_missing_or_empty_folder_is_a_sentence()
    {
        var missing = await new ArticleFolder(_temp.Full("none")).ListAsync();
        var empty = await new ArticleFolder(_temp.Path).ListAsync();
        var file = await new ArticleFolder(_temp.Write("x", "x")).ListAsync();

        Assert.Equal(ArticleFolderState.Missing, missing.State);
        Assert.Contains("There is no folder", missing.Message, StringComparison.Ordinal);
        Assert.Equal(ArticleFolderState.Empty, empty.State);
        Assert.Contains("There are no articles", empty.Message, StringComparison.Ordinal);
        Assert.Equal(ArticleFolderState.Missing, file.State);
    }

    [Fact]
    public async Task A_huge_file_is_reported_without_being_read()
    {
        // A sparse file: it takes no room, but reading it would take its length in memory.
        using (var stream = File.Create(_temp.Full("huge.txt")))
        {
            stream.SetLength(20_000_000_000);
        }

        var before = GC.GetTotalAllocatedBytes();
        var reading = await ReadOnly();

        Assert.Contains("too large (20000 MB; at most 5 MB", reading.Problem?.Message, StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50_000_000);
    }

    [Fact]
    public async Task An_empty_file_is_reported()
    {
        _temp.Write("a.txt", "");

        Assert.Contains("empty", (await ReadOnly()).Problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_vanished_is_reported()
    {
        var path = _temp.Write("a.txt", "x");
        var folder = new ArticleFolder(_temp.Path);
        var contents = await folder.ListAsync();
        File.Delete(path);

        Assert.Contains("gone", (await folder.ReadAsync(contents.Entries[0])).Problem?.Message, StringComparison.Ordinal);
    }

    [NotAsRootFact]
    public async Task Files_and_folders_without_permission_are_reported()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(_temp.Write("a.txt", "x"), UnixFileMode.None);
        _temp.Write("closed/b.txt", "x");
        File.SetUnixFileMode(_temp.Full("closed"), UnixFileMode.None);

        var folder = new ArticleFolder(_temp.Path);
        var contents = await folder.ListAsync();
        var reading = await folder.ReadAsync(contents.Entries[0]);
        File.SetUnixFileMode(_temp.Full("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Contains("permission", reading.Problem?.Message, StringComparison.Ordinal);
        Assert.Equal("closed", Assert.Single(contents.Problems).Path);
    }

    [Fact]
    public async Task A_show_file_is_read()
    {
        _temp.Write("marrow/a.txt", "text");
        _temp.Write("marrow/show.yaml", "name: Marrow Lane\naliases:\n  - ML\n  - The Lane\nnames:\n  Mara Foss: Mara Voss\nother: 1\n");

        var contents = await new ArticleFolder(_temp.Path).ListAsync();
        var show = contents.ShowOf("marrow");

        Assert.Equal("Marrow Lane", show.Name);
        Assert.Equal(["ML", "The Lane"], show.Aliases);
        Assert.Equal("Mara Voss", show.Names["Mara Foss"]);
        Assert.Equal(64, show.Hash.Length);
        Assert.Same(ShowFile.None, contents.ShowOf((string?)null));
    }

    [Theory]
    [InlineData("name: [a, b]")]
    [InlineData("name: a\n  bad: indent: x")]
    [InlineData("just words")]
    [InlineData("names: [a]")]
    [InlineData("aliases: {a: b}")]
    public async Task A_broken_show_file_is_reported_and_not_used(string yaml)
    {
        _temp.Write("marrow/a.txt", "text");
        _temp.Write("marrow/show.yaml", yaml);

        var contents = await new ArticleFolder(_temp.Path).ListAsync();

        Assert.Equal("marrow/show.yaml", Assert.Single(contents.Problems).Path);
        Assert.Same(ShowFile.None, contents.ShowOf("marrow"));
    }

    [Theory]
    [InlineData("aliasses: [ML]", "There is no key 'aliasses'; 'aliases' may be meant.")]
    [InlineData("Nam: Marrow", "There is no key 'Nam'; 'name' may be meant.")]
    [InlineData("characters: {a: b}", "There is no key 'characters'.")]
    [InlineData("alais: ML\ntitle: x", "There is no key 'alais'; 'aliases' may be meant. There is no key 'title'.")]
    public async Task A_key_that_there_is_not_is_reported_and_the_others_are_used(string yaml, string sentence)
    {
        _temp.Write("marrow/a.txt", "text");
        _temp.Write("marrow/show.yaml", yaml + "\nNames: {Mara Foss: Mara Voss}");

        var contents = await new ArticleFolder(_temp.Path).ListAsync();

        Assert.Equal(
            new ReadProblem("marrow/show.yaml", sentence + " Keys are 'name', 'aliases', 'names' and 'corrections'; the rest was used."),
            Assert.Single(contents.Problems));
        Assert.Equal("Mara Voss", contents.ShowOf("marrow").Names["Mara Foss"]);
    }

    [Theory]
    [InlineData("sources.yml", "sources.yaml", "sources.yaml")]
    [InlineData("source.yaml", "sources.yaml", "sources.yaml")]
    [InlineData("Souces.YML", "sources.yaml", "sources.yaml")]
    [InlineData("sources.yaml.txt", "sources.yaml", "sources.yaml")]
    [InlineData("marrow/sources.yml", "sources.yaml", "sources.yaml")]
    [InlineData("show.yml", "show.yaml", "show.yaml")]
    [InlineData("marrow/show.yml", "show.yaml", "marrow/show.yaml")]
    [InlineData("marrow/deep/shows.yaml", "show.yaml", "marrow/show.yaml")]
    public async Task A_file_with_nearly_the_right_name_is_reported_with_the_right_one(string path, string right, string home)
    {
        _temp.Write("marrow/a.txt", "text");
        _temp.Write(path, "name: Marrow Lane");

        var contents = await new ArticleFolder(_temp.Path).ListAsync();

        Assert.Equal(
            new ReadProblem(path, $"The file is not used, since its name is not '{right}'. Rename it, or move its lines to '{home}'."),
            Assert.Single(contents.Problems));
        Assert.Equal("marrow/a.txt", Assert.Single(contents.Entries).Path);
    }

    [Fact]
    public async Task Other_files_of_that_kind_are_passed_over()
    {
        _temp.Write("marrow/a.txt", "text");
        _temp.Write("marrow/notes.yaml", "x: 1");
        _temp.Write("mkdocs.yml", "x: 1");

        Assert.Empty((await new ArticleFolder(_temp.Path).ListAsync()).Problems);
    }

    [Theory]
    [InlineData("sources.yaml")]
    [InlineData("marrow/show.yaml")]
    public async Task A_folder_with_the_name_of_such_a_file_is_reported(string path)
    {
        _temp.Write("marrow/a.txt", "text");
        Directory.CreateDirectory(_temp.Full(path));

        var problem = Assert.Single((await new ArticleFolder(_temp.Path).ListAsync()).Problems);

        Assert.Equal(path, problem.Path);
        Assert.StartsWith("A folder stands where the file", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources.yaml", "rumour: [")]
    [InlineData("marrow/show.yaml", "name: Example Show")]
    public async Task One_that_is_no_text_or_empty_is_told_what_belongs_there(string path, string example)
    {
        _temp.Write("marrow/a.txt", "text");
        _temp.Write(path, [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2, 0, 0, 0]);
        var binary = Assert.Single((await new ArticleFolder(_temp.Path).ListAsync()).Problems);
        _temp.Write(path, "");
        var empty = Assert.Single((await new ArticleFolder(_temp.Path).ListAsync()).Problems);

        Assert.Contains(example, binary.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("article", binary.Message + empty.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    private async Task<ArticleReading> ReadOnly()
    {
        var folder = new ArticleFolder(_temp.Path);
        var contents = await folder.ListAsync();
        return await folder.ReadAsync(Assert.Single(contents.Entries));
    }
}
