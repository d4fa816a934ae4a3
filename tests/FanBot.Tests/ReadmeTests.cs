using System.CommandLine;
using System.Text.RegularExpressions;
using FanBot.Settings;
using FanBot.Tests.Running;
using FanBot.Verbs;

namespace FanBot.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere() =>
        Assert.All(
            Link().Matches(Text).Select(m => m.Groups["target"].Value).Where(t => !t.StartsWith("http", StringComparison.Ordinal) && !t.StartsWith('#')),
            target => Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), target));

    [Fact]
    public void Every_verb_is_explained() =>
        Assert.All(Root().Subcommands, verb => Assert.Contains($"| `{verb.Name}", Text, StringComparison.Ordinal));

    [Fact]
    public void Every_option_is_explained() =>
        Assert.All(
            Root().Subcommands.SelectMany(c => c.Options).Select(o => o.Name).Distinct(),
            option => Assert.Matches($"`{option}[ `]", Text));

    [Fact]
    public void Every_setting_is_explained() =>
        Assert.All(SettingKeys.All, key => Assert.Contains($"| `{key}` |", Text, StringComparison.Ordinal));

    [Fact]
    public async Task The_answer_shown_is_what_FanBot_says()
    {
        var shown = Answer().Match(Text);
        using var folder = new ScratchFolder();

        var result = await new CommandLine(folder).RunAsync("ask", "--articles", Path.Combine(Repository.Root, "data/articles"), shown.Groups["question"].Value);

        Assert.Equal((0, shown.Groups["answer"].Value), (result.Code, result.Out));
    }

    private static RootCommand Root() => CommandTree.Create(
        new Surroundings { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = Repository.Root },
        new Dictionary<string, string?>());

    [GeneratedRegex("<!-- answer:begin -->\n```console\n[$] dotnet run --project src/FanBot -- ask \"(?<question>[^\"]+)\"\n(?<answer>.*?)```\n<!-- answer:end -->", RegexOptions.Singleline)]
    private static partial Regex Answer();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
