using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

/// <summary>Folders and stores that cannot be used: a sentence, the right exit code, and what is live stays as it is.</summary>
public sealed class StoreErrorTests : IDisposable
{
    private const string Name = "20310524T101500Z-0123456789ab.db";

    private readonly ScratchFolder _folder = new();

    [Theory]
    [InlineData("build")]
    [InlineData("ask who")]
    [InlineData("facts --json")]
    [InlineData("run")]
    public async Task A_missing_folder_is_named(string args)
    {
        var result = await new CommandLine(_folder) { InIsTerminal = true }.RunAsync([.. args.Split(' '), "--articles", "nowhere"]);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.EndsWith(
            $"fanbot: There is no folder '{In("nowhere")}'. Create it and put articles (.txt, .md, .html) into it, or name another folder.\n",
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_not_a_folder()
    {
        _folder.Write("news.txt", "Some words.");

        var result = await new CommandLine(_folder).RunAsync("build", "--articles", "news.txt");

        Assert.Equal(new CommandLineResult(2, "", $"fanbot: '{In("news.txt")}' is a file. Name the folder that holds the articles.\n"), result);
    }

    [Fact]
    public async Task An_empty_folder_leaves_the_live_snapshot_alone()
    {
        _folder.Write("articles/notes.pdf", "not an article");
        _folder.Write($"data/store/{Name}", "a snapshot");
        _folder.Write("data/store/live", Name);

        var result = await new CommandLine(_folder).RunAsync("build", "--articles", "articles");

        Assert.Equal(
            new CommandLineResult(
                2, "", $"fanbot: There are no articles in '{In("articles")}'. Put .txt, .md or .html files into it, in a folder for each show.\n"),
            result);
        Assert.Equal([$"data/store/{Name}", "data/store/live"], _folder.Files("data/store"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_beside_the_refusal()
    {
        _folder.Write("articles/lanternfall/junk.txt", "\0\u0001\u0002\0\u0003");

        var result = await new CommandLine(_folder).RunAsync("ask", "--articles", "articles", "who");

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("lanternfall/junk.txt: The file is not text.", result.Error, StringComparison.Ordinal);
        Assert.Contains("\nfanbot: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_not_there_says_how_to_build_one()
    {
        var result = await new CommandLine(_folder).RunAsync("ask", "--store", "nowhere", "who");

        Assert.Equal(
            new CommandLineResult(2, "", "fanbot: There is no snapshot in 'nowhere'. Build one with: fanbot build --articles DIR --store nowhere\n"), result);
        Assert.False(Directory.Exists(In("nowhere")));
    }

    [Fact]
    public async Task A_store_without_a_snapshot_says_how_to_build_one()
    {
        Directory.CreateDirectory(In("empty"));

        var result = await new CommandLine(_folder).RunAsync("facts", "--store", "empty");

        Assert.Equal(
            new CommandLineResult(2, "", "fanbot: There is no snapshot in 'empty'. Build one with: fanbot build --articles DIR --store empty\n"), result);
    }

    [Fact]
    public async Task A_damaged_snapshot_is_a_fault()
    {
        _folder.Write($"store/{Name}", "SQLite format 3\0 and then nothing more");
        _folder.Write("store/live", Name);

        var result = await new CommandLine(_folder).RunAsync("ask", "--store", "store", "who");

        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.StartsWith($"fanbot: The snapshot '{Name}' is damaged", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_store_that_another_build_holds_is_not_touched()
    {
        _folder.Write("articles/lanternfall/news.txt", "Lanternfall comes back.");
        Directory.CreateDirectory(In("data/store"));
        using var held = new FileStream(In("data/store/build.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var result = await new CommandLine(_folder).RunAsync("build", "--articles", "articles");

        Assert.Equal(
            new CommandLineResult(3, "", $"fanbot: Another build is running in '{In("data/store")}'. Wait until it has ended, then try again.\n"), result);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("articles/lanternfall/texts")]
    public async Task Texts_are_not_kept_among_the_articles(string folder)
    {
        _folder.Write("articles/lanternfall/news.txt", "Lanternfall comes back.");

        var result = await new CommandLine(_folder).RunAsync("build", "--articles", "articles", "--keep-text", folder);

        Assert.Equal(
            new CommandLineResult(2, "", "fanbot: --keep-text names a folder among the articles, which the texts would overwrite. Name another folder.\n"),
            result);
    }

    public void Dispose() => _folder.Dispose();

    private string In(string path) => Path.Combine(_folder.Path, path);
}
