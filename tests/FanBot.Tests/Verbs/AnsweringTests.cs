using System.Text;
using System.Text.Json;
using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

/// <summary>The verbs on a small made-up article, from file to output.</summary>
public sealed class AnsweringTests : IDisposable
{
    private const string News = """
        Lanternfall season 2: what we know about the café’s return

        By R. Penn

        Published on 20 May 2031

        Lanternfall season 2 is on its way. On 19 May 2031, Channel Nine announced that season 2 of Lanternfall will premiere on 3 August 2031.

        Season 2 of Lanternfall will have eight episodes.
        """;

    private const string NotSetUp = "Nothing is set for Discord, so FanBot answers here. To answer on Discord, set Discord:Token.\n";

    private const string Question = "When does season 2 of Lanternfall come out?";

    private readonly ScratchFolder _folder = new();

    public AnsweringTests() => _folder.Write("data/articles/lanternfall/news.txt", News);

    [Fact]
    public async Task An_answer_quotes_the_article_letter_for_letter()
    {
        var result = await Cli().RunAsync("ask", "--json", Question);

        Assert.Equal((0, ""), (result.Code, result.Error));
        using var answer = JsonDocument.Parse(Assert.Single(Lines(result.Out)));
        Assert.Equal(Question, answer.RootElement.GetProperty("question").GetString());
        Assert.Equal("answered", answer.RootElement.GetProperty("status").GetString());
        Assert.Contains("3 August 2031", answer.RootElement.GetProperty("answer").GetString(), StringComparison.Ordinal);
        Assert.Equal("official", answer.RootElement.GetProperty("standing").GetString());
        Assert.All(answer.RootElement.GetProperty("citations").EnumerateArray(), c => Assert.Equal(
            News[c.GetProperty("start").GetInt32()..c.GetProperty("end").GetInt32()],
            c.GetProperty("quote").GetString()));
    }

    [Fact]
    public async Task Questions_are_answered_in_the_order_asked()
    {
        _folder.Write("questions.txt", "How many episodes has season 2?\n\nWho sings?\n");

        var result = await Cli("and again?").RunAsync("ask", "--json", Question, "--questions", "questions.txt");

        Assert.Equal([Question, "How many episodes has season 2?", "Who sings?"], Questions(result));
    }

    [Fact]
    public async Task Questions_can_be_piped_in() =>
        Assert.Equal([Question, "Who sings?"], Questions(await Cli($"{Question}\n\n  Who sings?  ").RunAsync("ask", "--json", "--questions", "-")));

    [Fact]
    public async Task Golden_questions_can_be_asked()
    {
        _folder.Write("golden.json", $$"""[{"id":"r","question":"{{Question}}","kind":"release","expect":["august"]}]""");

        Assert.Equal([Question], Questions(await Cli().RunAsync("ask", "--json", "--questions", "golden.json")));
    }

    [Fact]
    public async Task What_was_claimed_later_is_not_used()
    {
        var result = await Cli().RunAsync("ask", "--json", "--as-of", "2031-04", Question);

        Assert.Contains("\"status\":\"unknown\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_is_used_as_it_is()
    {
        await Cli().RunAsync("build");
        Directory.Delete(Path.Combine(_folder.Path, "data/articles"), recursive: true);

        var result = await Cli().RunAsync("ask", "--store", "data/store", Question);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("3 August 2031", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_are_printed_by_season()
    {
        using var facts = JsonDocument.Parse((await Cli().RunAsync("facts", "--json")).Out);

        var season = facts.RootElement.GetProperty("shows")[0].GetProperty("seasons")[0];
        Assert.Equal(2, season.GetProperty("season").GetInt32());
        Assert.Equal("2031-08-03", season.GetProperty("release").GetProperty("value").GetString());
        Assert.Equal(8, season.GetProperty("episodes").GetProperty("value").GetInt32());
    }

    [Fact]
    public async Task A_check_that_passes_exits_with_0_and_one_that_fails_with_1()
    {
        _folder.Write("data/questions/a.json", $$"""[{"id":"r","question":"{{Question}}","kind":"release","expect":["3 august"],"documents":["news.md"]}]""");
        var passed = await Cli().RunAsync("check", "--json");
        _folder.Write("data/questions/b.json", $$"""[{"id":"w","question":"{{Question}}","kind":"release","expect":["spring"],"documents":["news.md"]}]""");
        var failed = await Cli().RunAsync("check");

        Assert.Equal(
            (0, """
            {"passed":1,"failed":0,"byKind":{"release":{"right":1,"wrong":0,"silent":0,"invented":0,"uncited":0}},"failures":[],
            "totals":{"right":1,"wrong":0,"silent":0,"invented":0,"uncited":0},"confusion":{"release":{"release":1}},
            "riskCoverage":{"aurc":0,"expectedRisk":0.1,"operatingPoint":{"threshold":0.9,"coverage":1,"risk":0},
            "points":[{"threshold":0.9,"coverage":1,"risk":0}],"least":null}}
            """.ReplaceLineEndings("") + "\n"),
            (passed.Code, passed.Out));
        Assert.Equal(1, failed.Code);
        Assert.Contains($"w is wrong: {Question}\n", failed.Out, StringComparison.Ordinal);
        Assert.Contains("answerable: right 1 of 2 (50.0 %); unanswerable: refused 0 of 0\n", failed.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 passed, 1 failed\n", failed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_adds_up_all_the_files_that_it_is_given()
    {
        var golden = $$"""[{"id":"r","question":"{{Question}}","kind":"release","expect":["3 august"]}]""";
        _folder.Write("one.json", golden);
        _folder.Write("two.json", golden);

        var result = await Cli().RunAsync("check", "--questions", "one.json", "--questions", "two.json");

        Assert.Equal(0, result.Code);
        Assert.EndsWith("2 passed, 0 failed\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_tells_what_it_read_and_left_out()
    {
        _folder.Write("data/articles/lanternfall/junk.txt", "\0\u0001\u0002\0\u0003");

        var result = await Cli().RunAsync("build", "--keep-text", "texts");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("\nProblems:\n  lanternfall/junk.txt: The file is not text.", result.Out, StringComparison.Ordinal);
        Assert.Contains(" is live: 1 article (1 read, 0 unchanged, 1 left out, 0 gone), ", result.Out, StringComparison.Ordinal);
        Assert.Equal(["texts/lanternfall/news.txt"], _folder.Files("texts"));
        Assert.Equal(News, await File.ReadAllTextAsync(Path.Combine(_folder.Path, "texts/lanternfall/news.txt")));
    }

    [Fact]
    public async Task A_second_build_changes_nothing()
    {
        await Cli().RunAsync("build");

        var result = await Cli().RunAsync("build");

        Assert.Contains("\nNothing has changed, snapshot ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_verb_lines_are_answered_until_they_end()
    {
        var result = await new CommandLine(_folder) { Input = Question + "\n", InIsTerminal = true }.RunAsync();

        Assert.Equal(0, result.Code);
        Assert.StartsWith("Ask about Lanternfall. /help lists the commands, /quit ends.\n\n> 3 August 2031", result.Out, StringComparison.Ordinal);
        Assert.Equal(NotSetUp + "The articles are being read for the first time; the next start is quick.\n", result.Error);
    }

    [Fact]
    public async Task Only_the_first_start_says_that_it_reads()
    {
        await Cli().RunAsync("build");

        var result = await new CommandLine(_folder) { Input = "/quit\n", InIsTerminal = true }.RunAsync();

        Assert.Equal(NotSetUp, result.Error);
    }

    [Fact]
    public async Task A_greeting_is_told_what_can_be_asked()
    {
        var result = await new CommandLine(_folder) { Input = "hi\nclear\n", InIsTerminal = true }.RunAsync();

        const string hint =
            "> That is no question about Lanternfall. Ask something like \u201CWhen does season 2 come out?\u201D.\n/help lists the commands.\n\n";
        Assert.EndsWith(hint + hint + "> ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_is_stopped_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var result = await Cli().RunAsync(stop.Token, "build");

        Assert.Equal(new CommandLineResult(3, "", "fanbot: Stopped before the work was done. The live snapshot is as it was.\n"), result);
    }

    [Fact]
    public async Task Answers_are_utf8_under_a_latin_1_locale()
    {
        var (code, output, _) = await ChildProcess.RunAsync(
            _folder, "en_US.ISO-8859-1", Encoding.UTF8.GetBytes("café’s return?\n"), "ask", "--json", "--questions", "-");

        Assert.Equal(0, code);
        Assert.StartsWith("{\"question\":\"café’s return?\",", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private CommandLine Cli(string input = "") => new(_folder) { Input = input };

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string?> Questions(CommandLineResult result)
    {
        Assert.Equal((0, ""), (result.Code, result.Error));
        return Lines(result.Out).Select(line =>
        {
            using var answer = JsonDocument.Parse(line);
            return answer.RootElement.GetProperty("question").GetString();
        });
    }
}
