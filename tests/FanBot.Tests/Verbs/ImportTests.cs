using FanBot.Archives;
using FanBot.Tests.Archives;
using FanBot.Tests.Running;
using FanBot.Verbs;

namespace FanBot.Tests.Verbs;

/// <summary><c>import</c> over what is there, and one that is killed.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ScratchFolder _here = new();
    private readonly ScratchFolder _there = new();

    private string Archive => Path.Combine(_here.Path, "fanbot.zip");

    [Fact]
    public async Task Nothing_is_replaced_unless_it_is_said()
    {
        await ExportAsync();
        await ExportTests.FillAsync(_there);
        Change(_there);
        var before = ExportTests.Contents(_there, _ => true);

        var result = await ExportTests.RunAsync(_there, "import", Archive);

        Assert.Equal(2, result.Code);
        Assert.Equal(
            $"The archive '{Archive}' of 1 June 2031, 12:00 UTC is whole.\n  3 files of articles and corrections\n  1 file of golden questions\n"
                + "  1 snapshot\nHere: 1 file is new, 4 the same, 2 replaced, 2 taken away.\n"
                + "  replaced: articles/lanternfall/news.md\n  replaced: questions/lanternfall.json\n"
                + "  taken away: articles/other/more.md\n  taken away: questions/more.json\n",
            result.Out);
        Assert.EndsWith(
            "fanbot: The import would replace what is here, so nothing was changed. To go on, add --replace; what is replaced is kept aside.\n",
            result.Error,
            StringComparison.Ordinal);
        Assert.Equal(before, ExportTests.Contents(_there, f => !f.EndsWith("build.lock", StringComparison.Ordinal) || before.Any(b => b.Path == f)));
    }

    [Fact]
    public async Task What_is_replaced_is_kept_aside()
    {
        await ExportAsync();
        await ExportTests.FillAsync(_there);
        Change(_there);

        var result = await ExportTests.RunAsync(_there, "import", Archive, "--replace");

        Assert.Equal(0, result.Code);
        Assert.Equal(File.ReadAllText(Full(_here, "data/articles/lanternfall/news.md")), File.ReadAllText(Full(_there, "data/articles/lanternfall/news.md")));
        Assert.False(Directory.Exists(Full(_there, "data/articles/other")));
        Assert.Equal("changed", File.ReadAllText(Full(_there, "data/articles/.before-import-20310601T120000Z/articles/lanternfall/news.md")));
        Assert.Equal("more", File.ReadAllText(Full(_there, "data/articles/.before-import-20310601T120000Z/articles/other/more.md")));
        Assert.Equal("[]", File.ReadAllText(Full(_there, "data/questions/.before-import-20310601T120000Z/questions/more.json")));
        var kept = Full(_there, "data/articles/.before-import-20310601T120000Z");
        Assert.Contains($"What was here before is kept in '{kept}'.\n", result.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Full(_there, "data/articles/lanternfall/notes.pdf")));

        // What is kept aside is nothing that is built.
        Assert.Equal(0, (await ExportTests.RunAsync(_there, "check")).Code);

        // A second one has nothing to do; one more change is kept beside the first.
        Assert.Contains("All of it is here already.\n", (await ExportTests.RunAsync(_there, "import", Archive)).Out, StringComparison.Ordinal);
        Change(_there);
        Assert.Contains("20310601T120000Z-2'", (await ExportTests.RunAsync(_there, "import", Archive, "--replace")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_is_refused_changes_nothing()
    {
        await ExportTests.FillAsync(_there);
        var before = ExportTests.Contents(_there, _ => true);
        await File.WriteAllBytesAsync(Archive, new MadeArchive().With("articles/../evil.txt", "x").Bytes());

        var result = await ExportTests.RunAsync(_there, "import", Archive, "--replace");

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("Nothing was changed", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, ExportTests.Contents(_there, _ => true));
    }

    [Theory]
    [InlineData("nowhere.zip")]
    [InlineData("data")]
    public async Task An_archive_that_is_not_there_is_told(string file)
    {
        Directory.CreateDirectory(Full(_there, "data"));

        var result = await ExportTests.RunAsync(_there, "import", file);

        Assert.Equal(new CommandLineResult(2, "", $"fanbot: There is no archive '{file}'. Name a file that 'fanbot export' has written.\n"), result);
    }

    [Fact]
    public async Task A_live_snapshot_that_the_archive_does_not_hold_is_refused()
    {
        await File.WriteAllBytesAsync(Archive, new MadeArchive().With("snapshots/live", "20310524T101500Z-0123456789ab.db\n").Bytes());

        var result = await ExportTests.RunAsync(_there, "import", Archive);

        Assert.Equal(1, result.Code);
        Assert.Contains("names a live snapshot that it does not hold", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Full(_there, "data/store/live")));
    }

    [Fact]
    public async Task A_live_snapshot_that_is_none_is_refused()
    {
        const string Name = "20310524T101500Z-0123456789ab.db";
        await File.WriteAllBytesAsync(Archive, new MadeArchive().With("snapshots/live", Name).With($"snapshots/{Name}", "no database").Bytes());

        var result = await ExportTests.RunAsync(_there, "import", Archive);

        Assert.Equal(1, result.Code);
        Assert.Contains("live snapshot is damaged", result.Error, StringComparison.Ordinal);
        Assert.Equal([], _there.Files("data").Where(f => !f.EndsWith("build.lock", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("no database", "It is damaged.")]
    [InlineData("", "It is no state database of FanBot's.")]
    public async Task A_state_that_is_none_is_refused(string content, string why)
    {
        await File.WriteAllBytesAsync(Archive, new MadeArchive().With("state/state.db", content).Bytes());

        var result = await ExportTests.RunAsync(_there, "import", Archive);

        Assert.Equal(1, result.Code);
        Assert.Contains($"Its state cannot be used. {why} Nothing was changed.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Full(_there, "data/store/state.db")));
    }

    [Fact]
    public async Task Nothing_is_written_through_a_link()
    {
        await ExportAsync();
        Directory.CreateDirectory(Full(_there, "elsewhere"));
        Directory.CreateDirectory(Full(_there, "data/articles"));
        File.CreateSymbolicLink(Full(_there, "data/articles/lanternfall"), Full(_there, "elsewhere"));

        var result = await ExportTests.RunAsync(_there, "import", Archive, "--replace");

        Assert.Equal(1, result.Code);
        Assert.Contains("is a link, and an import writes through none", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Full(_there, "elsewhere")));
    }

    [Fact]
    public async Task The_settings_are_not_in_force()
    {
        _here.Write("appsettings.json", """{"Limits": {"PerUser": 31}}""");
        await ExportAsync();

        var result = await ExportTests.RunAsync(_there, "import", Archive);

        Assert.Contains("Its settings are in 'imported-settings.json' in the store, and not in force", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"PerUser\": \"31\"", await File.ReadAllTextAsync(Full(_there, "data/store/imported-settings.json")), StringComparison.Ordinal);
        Assert.False(File.Exists(Full(_there, "appsettings.json")));
    }

    // Killed before each move and after the last, as the folders are in that moment: whoever comes next finds what was there before.
    [Fact]
    public async Task Killed_at_any_move_it_leaves_what_was_there()
    {
        await ExportAsync();
        await ExportTests.FillAsync(_there);
        Change(_there);
        var before = ExportTests.Contents(_there, _ => true);
        var killed = new List<ScratchFolder>();
        using var archive = File.OpenRead(Archive);
        using var reader = await ArchiveReader.OpenAsync(archive, new ArchiveLimits(), CancellationToken.None);
        var places = new ArchivePlaces(
            Full(_there, "data/articles"), Full(_there, "data/questions"), Full(_there, "data/store"));
        var plan = await ImportPlan.OfAsync(reader.Manifest, places, CancellationToken.None);

        await new Importing(places, new FixedDay(new DateOnly(2031, 6, 1))) { Moving = _ => killed.Add(Copied(_there)) }
            .RunAsync(reader, plan, (_, _) => Task.CompletedTask, CancellationToken.None);

        Assert.Equal(8, killed.Count);
        foreach (var folder in killed)
        {
            using (folder)
            {
                var result = await ExportTests.RunAsync(folder, "ask", "--store", "data/store", "When does season 2 come out?");

                Assert.Equal((0, "An import was cut short; what it had replaced is back in its place.\n"), (result.Code, result.Error));
                Assert.Equal(before, ExportTests.Contents(folder, _ => true));
                Assert.DoesNotContain(Directory.GetDirectories(folder.Path, ".import-*", SearchOption.AllDirectories), _ => true);
            }
        }
    }

    // As a process, which ends when it ends: what is there then is the old or the new, whole.
    [Theory]
    [InlineData("Checking the archive")]
    [InlineData("Unpacking")]
    [InlineData("Putting it in place")]
    public async Task A_process_that_is_killed_leaves_the_old_or_the_new(string said)
    {
        await ExportAsync();
        await ExportTests.FillAsync(_there);
        Change(_there);
        var before = Known(_there);

        using (var import = RunningBot.Start(_there, "import", Archive, "--replace"))
        {
            await import.SaidAsync(said);
            await import.KillAsync();
        }

        await ExportTests.RunAsync(_there, "ask", "--store", "data/store", "When does season 2 come out?");
        var after = Known(_there);
        Assert.True(after.SequenceEqual(before) || after.SequenceEqual(Known(_here)), string.Join('\n', after));
        Assert.Equal(0, (await ExportTests.RunAsync(_there, "import", Archive, "--replace")).Code);
        Assert.Equal(Known(_here), Known(_there));
    }

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    /// <summary>A copy of a folder, with its paths in the journal as if it had always lain there.</summary>
    private static ScratchFolder Copied(ScratchFolder folder)
    {
        var copy = new ScratchFolder();
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        foreach (var file in Directory.GetFiles(folder.Path, "*", all))
        {
            var to = Path.Combine(copy.Path, Path.GetRelativePath(folder.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var journal = Full(copy, "data/store/import.json");
        File.WriteAllText(journal, File.ReadAllText(journal).Replace(folder.Path, copy.Path, StringComparison.Ordinal));
        return copy;
    }

    /// <summary>The articles and golden questions that are read, with their hashes.</summary>
    private static IReadOnlyList<(string Path, string Hash)> Known(ScratchFolder folder) => ExportTests.Contents(
        folder,
        f => !f.Contains("/.", StringComparison.Ordinal)
            && !f.EndsWith(".pdf", StringComparison.Ordinal)
            && !f.StartsWith("data/store", StringComparison.Ordinal));

    private static void Change(ScratchFolder folder)
    {
        folder.Write("data/articles/lanternfall/news.md", "changed");
        folder.Write("data/articles/other/more.md", "more");
        folder.Write("data/questions/lanternfall.json", "[ ]");
        folder.Write("data/questions/more.json", "[]");
    }

    private async Task ExportAsync()
    {
        await ExportTests.FillAsync(_here);
        Assert.Equal(0, (await ExportTests.RunAsync(_here, "export", "fanbot.zip")).Code);
    }

    private static string Full(ScratchFolder folder, string path) => Path.Combine(folder.Path, path);
}
