using System.IO.Compression;
using System.Text;
using FanBot.Discord;
using FanBot.Knowledge.Answers;
using FanBot.State;
using FanBot.State.Members;
using FanBot.Tests.Running;
using FanBot.Verbs;

namespace FanBot.Tests.Verbs;

/// <summary><c>export</c>, and <c>import</c> of what it wrote.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Article = "---\ntitle: News\npublisher: Example News\npublished: 2031-05-20\nshow: Lanternfall\n---\n\n"
        + "Season 2 of Lanternfall premieres on 3 August 2031, the network announced.\n";

    private const string Golden = """
        [{"id": "release", "question": "When does season 2 of Lanternfall come out?", "kind": "release", "expect": ["3 August 2031"], "documents": ["news.md"]}]
        """;

    private readonly ScratchFolder _here = new();
    private readonly ScratchFolder _there = new();

    [Fact]
    public async Task What_was_exported_is_there_after_an_import_elsewhere()
    {
        await FillAsync(_here);

        var exported = await RunAsync(_here, "export", "fanbot.zip");
        var imported = await RunAsync(_there, "import", Path.Combine(_here.Path, "fanbot.zip"));

        Assert.Equal((0, "", 0), (exported.Code, exported.Error, imported.Code));
        Assert.Equal(
            "Exported to 'fanbot.zip'.\n  3 files of articles and corrections\n  1 file of golden questions\n  1 snapshot\n", exported.Out);
        Assert.Equal(Contents(_here, ArticlesAndQuestions), Contents(_there, ArticlesAndQuestions));
        Assert.Equal(Contents(_here, f => Snapshots(f)), Contents(_there, f => Snapshots(f)));
        Assert.DoesNotContain(_there.Files("."), f => f.Contains(".import-", StringComparison.Ordinal));
        Assert.Equal((await RunAsync(_here, "ask", "--store", "data/store", "When does season 2 come out?")).Out,
            (await RunAsync(_there, "ask", "--store", "data/store", "When does season 2 come out?")).Out);
        Assert.Equal(0, (await RunAsync(_there, "check")).Code);
    }

    [Fact]
    public async Task What_is_kept_aside_is_not_in_it_and_that_is_told()
    {
        await FillAsync(_here);
        var snapshot = _here.Files("data/store").First(f => f.EndsWith(".db", StringComparison.Ordinal) && !f.EndsWith("state.db", StringComparison.Ordinal));
        _here.Write($"data/store/aside/{Path.GetFileName(snapshot)}", "kept aside");

        var exported = await RunAsync(_here, "export", "fanbot.zip");

        Assert.EndsWith(
            "\n  left out: 1 snapshot that is kept aside and never was live; /knowledge check makes it again\n", exported.Out, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(Path.Combine(_here.Path, "fanbot.zip"));
        Assert.DoesNotContain(zip.Entries, e => e.FullName.Contains("aside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_is_exported_as_the_same_bytes()
    {
        await FillAsync(_here);

        await RunAsync(_here, "export", "one.zip");
        await RunAsync(_here, "export", "two.zip");

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(_here.Path, "one.zip")), await File.ReadAllBytesAsync(Path.Combine(_here.Path, "two.zip")));
    }

    [Fact]
    public async Task No_secret_is_exported_and_the_manifest_says_so()
    {
        await FillAsync(_here);
        var secrets = new Dictionary<string, string>
        {
            ["DISCORD__Token"] = "the.bot.token",
            ["Discord__PublicKey"] = new string('a', 64),
            ["Reader__Chat__Key"] = "the-chat-key",
            ["Reader__Chat__Address"] = "https://me:password@chat.example/v1",
            ["Reader__Chat__Model"] = "the-chat-key",
            ["Reader__Chat__MaxInputTokens"] = "3000",
            ["Discord__HomeGuilds"] = "4001,4002",
            ["Limits__PerUser"] = "30",
        };

        var result = await RunAsync(_here, secrets, "export", "fanbot.zip");

        var (manifest, settings) = (Entry("manifest.json"), Entry("settings.json"));
        var leftOut = "Discord:PublicKey, Discord:Token, Reader:Chat:Address, Reader:Chat:Key, Reader:Chat:Model";
        Assert.Contains($"  left out as secret: {leftOut}\n", result.Out, StringComparison.Ordinal);
        Assert.All(leftOut.Split(", "), name => Assert.Contains($"\"{name}\"", manifest, StringComparison.Ordinal));
        Assert.Contains("\"HomeGuilds\": \"4001,4002\"", settings, StringComparison.Ordinal);
        Assert.Contains("\"PerUser\": \"30\"", settings, StringComparison.Ordinal);
        Assert.Contains("\"MaxInputTokens\": \"3000\"", settings, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(Path.Combine(_here.Path, "fanbot.zip"));
        foreach (var entry in zip.Entries)
        {
            var text = Read(entry);
            Assert.All(
                new[] { "the.bot.token", "the-chat-key", "password", new string('a', 64) },
                secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_archive_that_is_there_is_not_overwritten_unless_it_is_said()
    {
        await FillAsync(_here);
        _here.Write("fanbot.zip", "older");

        var refused = await RunAsync(_here, "export", "fanbot.zip");
        var kept = await File.ReadAllTextAsync(Path.Combine(_here.Path, "fanbot.zip"));
        var replaced = await RunAsync(_here, "export", "fanbot.zip", "--replace");

        Assert.Equal(
            (2, "", "fanbot: There is a file 'fanbot.zip' already. Name another, or add --replace.\n", "older", 0),
            (refused.Code, refused.Out, refused.Error, kept, replaced.Code));
        Assert.DoesNotContain(_here.Files("."), f => f.EndsWith(".new", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data", "'data' is a folder")]
    [InlineData("nowhere/fanbot.zip", "There is no folder for 'nowhere/fanbot.zip'")]
    public async Task A_place_that_cannot_be_written_is_told(string file, string told)
    {
        await FillAsync(_here);

        var result = await RunAsync(_here, "export", file);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(told, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_archive_may_hold_is_told()
    {
        await FillAsync(_here);
        _here.Write("data/articles/con.txt", "Words.");

        var result = await RunAsync(_here, "export", "fanbot.zip");

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("con.txt' cannot be put into an archive: its name is the name of a device. Rename it", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_here.Path, "fanbot.zip")));
    }

    [Fact]
    public async Task The_state_goes_along_without_the_key_by_which_members_are_told_apart()
    {
        await FillAsync(_here);
        using var store = new SqliteStateStore(Path.Combine(_here.Path, "data/store"));
        var (gaps, hash) = (new GapBoard(store), new MemberHash(store));
        var member = await hash.OfAsync("gap", new Snowflake(7), CancellationToken.None);
        var asked = new AskedInVain("lanternfall", new AskedFor("release", "", null, 3), new DateOnly(2031, 6, 1), member);
        await gaps.AddAsync(asked, CancellationToken.None);

        // The bot has it open all the while.
        var exported = await RunAsync(_here, "export", "fanbot.zip");
        await RunAsync(_here, "export", "again.zip");
        var archive = Path.Combine(_here.Path, "fanbot.zip");
        var imported = await RunAsync(_there, "import", archive);

        Assert.Equal((0, 0), (exported.Code, imported.Code));
        Assert.Contains("  the state: audit, history, gaps, feedback\n", exported.Out, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(archive), await File.ReadAllBytesAsync(Path.Combine(_here.Path, "again.zip")));
        using var other = new SqliteStateStore(Path.Combine(_there.Path, "data/store"));
        Assert.Equal(asked.Key, Assert.Single((await new GapBoard(other).PageAsync(null, 0, 10, CancellationToken.None)).Gaps).Key);
        Assert.NotEqual(member, await new MemberHash(other).OfAsync("gap", new Snowflake(7), CancellationToken.None));

        // Over a state that is used, nothing is imported; over one that is not, its key stays.
        await gaps.AddAsync(asked with { Asked = asked.Asked with { Season = 4 } }, CancellationToken.None);
        var running = await RunAsync(_here, "import", archive, "--replace");
        Assert.Equal(2, running.Code);
        Assert.Contains("The bot is running on the state that would be replaced, so nothing was changed.", running.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await gaps.PageAsync(null, 0, 10, CancellationToken.None)).Count);
        store.Dispose();
        Assert.Equal(0, (await RunAsync(_here, "import", archive, "--replace")).Code);
        using var back = new SqliteStateStore(Path.Combine(_here.Path, "data/store"));
        Assert.Equal(1, (await new GapBoard(back).PageAsync(null, 0, 10, CancellationToken.None)).Count);
        Assert.Equal(member, await new MemberHash(back).OfAsync("gap", new Snowflake(7), CancellationToken.None));
    }

    [Fact]
    public async Task As_a_process_of_its_own_it_writes_an_archive_that_another_imports()
    {
        await FillAsync(_here);

        var (exported, output, _) = await ChildProcess.RunAsync(_here, "C", [], "export", "fanbot.zip");
        var (imported, told, _) = await ChildProcess.RunAsync(_there, "C", [], "import", Path.Combine(_here.Path, "fanbot.zip"));

        Assert.Equal((0, 0), (exported, imported));
        Assert.StartsWith("Exported to 'fanbot.zip'.\n", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.Contains("Imported.\n", Encoding.UTF8.GetString(told), StringComparison.Ordinal);
        Assert.Equal(Contents(_here, ArticlesAndQuestions), Contents(_there, ArticlesAndQuestions));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_here.Path, "fanbot.zip")));
        }
    }

    [Fact]
    public async Task An_empty_place_has_an_archive_of_little()
    {
        var exported = await RunAsync(_here, "export", "fanbot.zip");
        var imported = await RunAsync(_there, "import", Path.Combine(_here.Path, "fanbot.zip"));

        Assert.Equal((0, "Exported to 'fanbot.zip'.\n", 0), (exported.Code, exported.Out, imported.Code));
    }

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    internal static async Task FillAsync(ScratchFolder folder)
    {
        folder.Write("data/articles/lanternfall/news.md", Article);
        folder.Write("data/articles/lanternfall/show.yaml", "name: Lanternfall\naliases: [LF]\n");
        folder.Write("data/articles/sources.yaml", "trusted: [Example News]\n");
        folder.Write("data/articles/lanternfall/.hidden.md", "not an article");
        folder.Write("data/articles/lanternfall/notes.pdf", "not an article");
        folder.Write("data/questions/lanternfall.json", Golden);
        Assert.Equal(0, (await RunAsync(folder, "build")).Code);
    }

    internal static Task<CommandLineResult> RunAsync(ScratchFolder folder, params string[] args) => RunAsync(folder, [], args);

    internal static IReadOnlyList<(string Path, string Hash)> Contents(ScratchFolder folder, Func<string, bool> which) =>
    [
        .. folder.Files("data").Where(which).Select(f => (
            f, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder.Path, f)))))),
    ];

    private static Task<CommandLineResult> RunAsync(ScratchFolder folder, Dictionary<string, string> variables, params string[] args) =>
        new CommandLine(folder) { Time = new FixedDay(new DateOnly(2031, 6, 1)), Variables = variables }.RunAsync(args);

    private static bool ArticlesAndQuestions(string file) =>
        !file.StartsWith("data/store", StringComparison.Ordinal)
        && !file.Contains(".hidden", StringComparison.Ordinal)
        && !file.EndsWith(".pdf", StringComparison.Ordinal);

    private static bool Snapshots(string file) => file.EndsWith(".db", StringComparison.Ordinal) || file == "data/store/live";

    private string Entry(string name)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_here.Path, "fanbot.zip"));
        return Read(zip.GetEntry(name)!);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
