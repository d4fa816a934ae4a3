using System.CommandLine;
using System.Text.RegularExpressions;
using FanBot.Commands;
using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Settings;
using FanBot.Tests.Running;
using FanBot.Verbs;

namespace FanBot.Tests;

public sealed partial class ReadmeTests
{
    private const string Reload = "manager@4001 /knowledge reload";

    // What the reload that is shown reads for the first time.
    private const string Newest = "season-2-every-detail-2023-05-24.md";

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

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/FanBot/Dockerfile")]
    [InlineData("src/FanBot/fanbot.service")]
    public void Every_variable_that_is_set_is_a_setting(string file) =>
        Assert.All(
            Variable().Matches(File.ReadAllText(Path.Combine(Repository.Root, file))).Select(m => m.Value.Replace("__", ":", StringComparison.Ordinal)),
            key => Assert.Contains(key, SettingKeys.All));

    [Fact]
    public async Task The_answer_shown_is_what_FanBot_says()
    {
        var shown = Answer().Match(Text);
        using var folder = new ScratchFolder();

        var result = await new CommandLine(folder).RunAsync("ask", "--articles", Path.Combine(Repository.Root, "data/articles"), shown.Groups["question"].Value);

        Assert.Equal((0, shown.Groups["answer"].Value), (result.Code, result.Out));
    }

    [Fact]
    public void Every_command_is_shown()
    {
        var shown = Shown().Matches(Text).Select(m => m.Groups["asked"].Value).ToList();

        Assert.All(
            CommandCatalogue.Member.Concat(CommandCatalogue.Home).SelectMany(Begins),
            begin => Assert.Contains(shown, asked => asked.StartsWith(begin, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_replies_shown_are_what_Discord_is_sent()
    {
        using var bot = new SmallBot(new FixedDay(new DateOnly(2023, 6, 1)));
        var articles = Directory.GetFiles(Path.Combine(Repository.Root, "data/articles/heartstopper"));
        CopyTo(bot, articles.Where(a => Path.GetFileName(a) != Newest));
        await bot.LoadAsync();
        CopyTo(bot, articles);
        var replies = new Dictionary<string, string> { [Reload] = await DrawnAsync(bot, Reload) };
        foreach (var asked in Shown().Matches(Text).Select(m => m.Groups["asked"].Value).Where(a => a != Reload))
        {
            replies[asked] = await DrawnAsync(bot, asked);
        }

        var received = Shown().Replace(Text, m => $"<!-- shown: {m.Groups["asked"].Value} -->\n```text\n{replies[m.Groups["asked"].Value]}```");

        if (received != Text)
        {
            var file = Path.Combine(AppContext.BaseDirectory, "received", "README.md");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, received);
            Assert.Fail($"The README shows other replies than '{file}'. If every line of these is right, accept them: cp \"{file}\" README.md");
        }
    }

    private static IEnumerable<string> Begins(CommandDefinition command) =>
        command.Type == CommandType.Message ? ["message "]
        : command.Options.Where(o => o.Type == OptionType.Subcommand).Select(o => $"manager@4001 /{command.Name} {o.Name}").DefaultIfEmpty($"/{command.Name}");

    private static void CopyTo(SmallBot bot, IEnumerable<string> articles)
    {
        foreach (var article in articles)
        {
            bot.Folder.Write($"articles/heartstopper/{Path.GetFileName(article)}", File.ReadAllText(article));
        }
    }

    private static async Task<string> DrawnAsync(SmallBot bot, string asked)
    {
        var reply = await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None);
        if (reply is not DeferredReply later)
        {
            return ShownReply.Of(ReplyWriter.Write(reply));
        }

        var editor = new LastMessage();
        await later.Work(editor, CancellationToken.None);
        return ShownReply.OfPrivateMessage(ReplyWriter.Write(editor.Message!));
    }

    private static RootCommand Root() => CommandTree.Create(
        new Surroundings { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = Repository.Root },
        new Dictionary<string, string?>());

    [GeneratedRegex("<!-- answer:begin -->\n```console\n[$] dotnet run --project src/FanBot -- ask \"(?<question>[^\"]+)\"\n(?<answer>.*?)```\n<!-- answer:end -->", RegexOptions.Singleline)]
    private static partial Regex Answer();

    [GeneratedRegex("[A-Z][a-z]+(?:__[A-Za-z]+)+")]
    private static partial Regex Variable();

    [GeneratedRegex("<!-- shown: (?<asked>.+?) -->\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    private sealed class LastMessage : IReplyEditor
    {
        public Message? Message { get; private set; }

        public Task EditAsync(Message message, CancellationToken cancellationToken)
        {
            Message = message;
            return Task.CompletedTask;
        }
    }
}
