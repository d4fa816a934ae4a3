using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

public sealed class UsageTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Theory]
    [InlineData("bild", "'bild' is not a verb. The verbs are run, build, ask, facts, check, register, export, import. See 'fanbot --help'.")]
    [InlineData("ask", "Nothing is asked. Write a question, as in: fanbot ask \"When does season 2 come out?\"")]
    [InlineData("ask --jsno who", "There is no option '--jsno' here. Did you mean '--json'? See 'fanbot ask --help'.")]
    [InlineData("facts --wide", "There is no option '--wide' here. See 'fanbot facts --help'.")]
    [InlineData("facts all", "'all' is one argument too many for 'facts'. See 'fanbot facts --help'.")]
    [InlineData("ask who --store", "Required argument missing for option: '--store'. See 'fanbot ask --help'.")]
    [InlineData("ask who --as-of soon", "'soon' is not a date for --as-of. Write a day such as 2023-01-31, or a month such as 2023-01.")]
    [InlineData("ask who --as-of 2023-02-30", "'2023-02-30' is not a date for --as-of. Write a day such as 2023-01-31, or a month such as 2023-01.")]
    [InlineData("ask who --today 2023-01", "'2023-01' is not a day for --today. Write it like 2023-01-31.")]
    [InlineData("ask --questions none.txt", "There is no file of questions 'none.txt'.")]
    [InlineData("ask --questions none.json", "There is no file of questions 'none.json'.")]
    [InlineData("check --questions none.json", "There is no file of questions 'none.json'.")]
    [InlineData("check --questions no/such/folder.json", "There is no file of questions 'no/such/folder.json'.")]
    [InlineData("build --Knowledge:Shop=x",
        "There is no setting 'Knowledge:Shop'. There are: Knowledge:Articles, Knowledge:Store, Knowledge:Questions, Knowledge:Keep, "
            + "Knowledge:Approvals, Knowledge:SnapshotInFooter, Knowledge:LinkHosts.")]
    [InlineData("build --Knowledge:Article=x", "There is no setting 'Knowledge:Article'. Did you mean 'Knowledge:Articles'?")]
    [InlineData("run --Dicsord:Tokn secret", "There is no setting 'Dicsord:Tokn'. Did you mean 'Discord:Token'?")]
    [InlineData("run --Discord__Token=secret", "'--Discord__Token' is no setting here. On the command line they are written like '--Discord:Token=VALUE'.")]
    [InlineData("-Discord:Token=secret", "'-Discord:Token' is no setting here. On the command line they are written like '--Discord:Token=VALUE'.")]
    [InlineData("ask Discord:Tokn=secret who", "'Discord:Tokn' is no setting here. On the command line they are written like '--Discord:Token=VALUE'.")]
    [InlineData("run --Discord:Token --Http:Url=http://127.0.0.1:0", "The setting '--Discord:Token' needs a value: '--Discord:Token=VALUE'.")]
    [InlineData("--Token=secret", "There is no option '--Token' here. Did you mean '--Discord:Token=VALUE'? See 'fanbot --help'.")]
    [InlineData("--token secret", "There is no option '--token' here. Did you mean '--Discord:Token=VALUE'? See 'fanbot --help'.")]
    [InlineData("run aaaaaaaaaaaaaaaaaaaaaaaaaaaa.secret", "'aaaaaaaaaaaaaaaaaaaaaaaa\u2026' is one argument too many for 'run'. See 'fanbot run --help'.")]
    [InlineData("--articles x ask who", "'--articles' stands before the verb. Write it behind: 'fanbot ask --articles DIR'. See 'fanbot ask --help'.")]
    [InlineData("--store x build", "'--store' stands before the verb. Write it behind: 'fanbot build --store DIR'. See 'fanbot build --help'.")]
    [InlineData("--today 2031-01-01 run", "'--today' stands before the verb. Write it behind: 'fanbot run --today DAY'. See 'fanbot run --help'.")]
    [InlineData("--articles x facts --json", "'--articles' stands before the verb. Write it behind: 'fanbot facts --articles DIR'. See 'fanbot facts --help'.")]
    [InlineData("--questions x check", "'--questions' stands before the verb. Write it behind: 'fanbot check --questions FILE'. See 'fanbot check --help'.")]
    [InlineData("--json ask who", "'--json' stands before the verb. Write it behind: 'fanbot ask --json'. See 'fanbot ask --help'.")]
    [InlineData("--as-of 2031 ask who", "'--as-of' stands before the verb. Write it behind: 'fanbot ask --as-of DATE'. See 'fanbot ask --help'.")]
    [InlineData("--store x register", "There is no option '--store' here. Did you mean '--Knowledge:Store=VALUE'? See 'fanbot register --help'.")]
    [InlineData("build --Knowledge:Store", "The setting '--Knowledge:Store' needs a value: '--Knowledge:Store=VALUE'.")]
    [InlineData("build --Knowledge:Store=", "The setting 'Knowledge:Store' is empty. Give it a path, or leave it out for 'data/store'.")]
    public async Task Wrong_usage_gets_a_sentence(string args, string sentence)
    {
        var result = await new CommandLine(_folder).RunAsync(args.Split(' '));

        Assert.Equal(new CommandLineResult(2, "", $"fanbot: {sentence}\n"), result);
        Assert.Empty(_folder.Files("data"));
    }

    [Theory]
    [InlineData("[{]", "The questions 'q.json' cannot be used. It is not valid JSON: line 1, character 3.")]
    [InlineData(
        """[{"id":"a","question":"?","kind":"other","expect":["(x"]}]""",
        "The questions 'q.json' cannot be used. Question 1 ('a'): a pattern in 'expect' is not a regular expression: '(x' (InsufficientClosingParentheses at "
            + "character 2).")]
    public async Task Broken_golden_questions_are_named_before_any_work(string json, string sentence)
    {
        _folder.Write("q.json", json);

        var result = await new CommandLine(_folder).RunAsync("check", "--questions", "q.json", "--articles", "nowhere");

        Assert.Equal(new CommandLineResult(2, "", $"fanbot: {sentence}\n"), result);
    }

    [Fact]
    public async Task Missing_golden_questions_are_asked_for()
    {
        var result = await new CommandLine(_folder).RunAsync("check");

        Assert.Equal(2, result.Code);
        Assert.Equal(
            $"fanbot: There are no golden questions at '{Path.Combine(_folder.Path, "data/questions")}'. Name some with --questions FILE, or set "
                + "Knowledge:Questions.\n",
            result.Error);
    }

    [Fact]
    public async Task An_empty_folder_of_golden_questions_is_wrong_usage()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "golden"));

        var result = await new CommandLine(_folder).RunAsync("check", "--questions", "golden");

        Assert.Equal(new CommandLineResult(2, "", "fanbot: There are no golden questions (.json) in the folder 'golden'.\n"), result);
    }

    [Fact]
    public async Task A_broken_settings_file_is_named_with_its_line()
    {
        _folder.Write("appsettings.json", "{\n  \"Knowledge\": oops\n}");

        var result = await new CommandLine(_folder).RunAsync("facts");

        Assert.Equal(new CommandLineResult(2, "", "fanbot: 'appsettings.json' cannot be used: line 2 is not valid JSON.\n"), result);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask --help")]
    [InlineData("build -h")]
    public async Task Help_is_a_result(string args)
    {
        var result = await new CommandLine(_folder).RunAsync(args.Split(' '));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("Description:", result.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
