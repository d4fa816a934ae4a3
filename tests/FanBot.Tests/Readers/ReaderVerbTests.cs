using FanBot.Readers;
using FanBot.Tests.Running;

namespace FanBot.Tests.Readers;

/// <summary>The reader on the command line: where it cannot be had, all is answered without it.</summary>
public sealed class ReaderVerbTests : IDisposable
{
    private const string Question = "How many episodes has season 2?";

    private const string NoProbability =
        "The setting 'Reader:Least' is no probability from 0 to 1, such as 0.4. Correct it, or leave it out for the trained one.";

    private readonly ScratchFolder _folder = new();

    public ReaderVerbTests()
    {
        const string news = "---\npublished: 2031-05-01\nshow: Lanternfall\n---\n\nSeason 2 of Lanternfall will have eight episodes.\n";
        _folder.Write("data/articles/lanternfall/news.md", news);
        _folder.Write("data/questions/all.json", """[{"id":"e","question":"How many episodes has season 2?","kind":"episodes","expect":["8|eight"]}]""");
    }

    [Theory]
    [InlineData("ask", Question)]
    [InlineData("check")]
    public async Task Where_its_files_are_missing_a_line_each_warns_and_all_is_answered(params string[] args)
    {
        var none = await Cli().RunAsync([.. args, "--Reader:Kind=none"]);
        var small = await Cli().RunAsync([.. args, "--Reader:Kind=small"]);

        Assert.Equal((0, ""), (none.Code, none.Error));
        Assert.Equal((none.Code, none.Out), (small.Code, small.Out));
        var lines = small.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(ReaderLibrary.IsThere ? 2 : 1, lines.Length);
        Assert.StartsWith("warning: Questions are answered without the reader. ", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kind", "large", "The setting 'Reader:Kind' is neither 'small' nor 'chat' nor 'none'.")]
    [InlineData("Least", "1.5", NoProbability)]
    [InlineData("Least", "-0.5", NoProbability)]
    [InlineData("Least", "much", NoProbability)]
    public async Task A_wrong_setting_ends_whatever_would_read(string name, string value, string sentence)
    {
        foreach (var verb in (string[][])[["ask", Question], ["check"], ["run"]])
        {
            var result = await Cli().RunAsync([.. verb, $"--Reader:{name}={value}"]);

            Assert.Equal(new CommandLineResult(2, "", $"fanbot: {sentence}\n"), result);
        }
    }

    [Theory]
    [InlineData("build")]
    [InlineData("facts")]
    public async Task Verbs_that_only_build_look_at_who_reads_and_at_nothing_else(string verb)
    {
        var large = await Cli().RunAsync(verb, "--Reader:Kind=large");

        Assert.Equal(new CommandLineResult(2, "", "fanbot: The setting 'Reader:Kind' is neither 'small' nor 'chat' nor 'none'.\n"), large);
        Assert.Equal(0, (await Cli().RunAsync(verb, "--Reader:Least=much")).Code);
    }

    public void Dispose() => _folder.Dispose();

    // A program's folder in which nothing is.
    private CommandLine Cli() => new(_folder) { Program = Path.Combine(_folder.Path, "program") };
}
