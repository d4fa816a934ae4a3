using FanBot.Knowledge.Storage;
using FanBot.Reading.Vectors;
using FanBot.Tests.Running;

namespace FanBot.Tests.Readers.Library;

/// <summary>Vectors on the command line: every verb that builds makes them, or none does.</summary>
public sealed class LibraryVectorsTests : IDisposable
{
    private const string Missing = "warning: What is read for a question is found by its words alone. The table of vectors ";

    private readonly ScratchFolder _folder = new();

    public LibraryVectorsTests()
    {
        const string news = "---\npublished: 2031-05-01\nshow: Lanternfall\n---\n\nSeason 2 of Lanternfall will have eight episodes.\n";
        _folder.Write("articles/lanternfall/news.md", news);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("facts")]
    [InlineData("ask", "How many episodes has season 2?")]
    [InlineData("run")]
    public async Task A_build_keeps_them_where_somebody_reads_and_removes_them_where_nobody_does(params string[] verb)
    {
        var program = VectorTable.Write(_folder);

        await RunAsync(program, "small", verb);
        var name = Kept();
        await RunAsync(program, "small", "build");

        Assert.Equal(PassageVectors.Open(PassageVectors.Beside(program)).Name, name);
        Assert.Equal(name, Kept());

        await RunAsync(program, "none", verb);
        Assert.Null(Kept());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("facts")]
    public async Task Where_the_table_is_missing_or_damaged_one_line_warns_and_all_goes_on_without(string verb)
    {
        var missing = await RunAsync(Path.Combine(_folder.Path, "nowhere"), "small", verb);
        var damaged = await RunAsync(VectorTable.Write(_folder, left: 1), "small", verb);

        foreach (var result in (CommandLineResult[])[missing, damaged])
        {
            Assert.Equal(0, result.Code);
            Assert.StartsWith(Missing, Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        }

        Assert.Null(Kept());
    }

    [Fact]
    public async Task A_verb_that_builds_and_answers_warns_once()
    {
        var result = await RunAsync(VectorTable.Write(_folder, left: 1), "small", "ask", "How many episodes has season 2?");

        Assert.Single(result.Error.Split('\n'), line => line.StartsWith(Missing, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandLineResult> RunAsync(string program, string kind, params string[] verb) =>
        new CommandLine(_folder) { Program = program, InIsTerminal = true, Input = "" }
            .RunAsync([.. verb, "--articles", "articles", "--store", "store", $"--Reader:Kind={kind}"]);

    private string? Kept()
    {
        using var snapshot = new SnapshotStore(Path.Combine(_folder.Path, "store"), TimeProvider.System).OpenLive();
        return Assert.IsType<Snapshot>(snapshot).Info.Vectors;
    }
}
