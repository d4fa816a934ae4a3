using System.CommandLine;
using System.Text.RegularExpressions;
using FanBot.Commands;
using FanBot.Commands.Listening;
using FanBot.Discord.Commands;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Hosting;
using FanBot.Settings;
using FanBot.Tests.Running;
using FanBot.Verbs;

namespace FanBot.Tests;

/// <summary>The README and the texts in <c>docs</c> tell what is so: each command, verb, option and setting where its readers look for it.</summary>
public sealed partial class ReadmeTests
{
    private const string Reload = "manager@4001 /knowledge reload";
    private const string Gaps = "manager@4001 /knowledge gaps";

    // What members do before the gaps are shown.
    private static readonly string[] AskedInVain =
    [
        "member@4001 /release season:4",
        "member2@4001 /ask question:when does s4 come out??",
        "member3@5005 /ask question:When will we get season 4",
        "member@4001 /episodes season:4",
        "member2@5005 /ask question:Who is the composer of season 2?",
        "member3@5005 /ask question:Who composed season 2",
        "member@4001 press 1|w|0|episodes;hheartstopper;s2",
    ];
    private const string Check = "manager@4001 /knowledge check";

    // What the reload that is shown reads for the first time.
    private const string Newest = "season-2-every-detail-2023-05-24.md";

    // What the article that is added has to say.
    private const string SeasonFour =
        "---\ntitle: A fourth season is hoped for\npublisher: Example News\npublished: 2023-05-30\n---\n\n"
            + "Heartstopper could return for season 4 in 2025, fans hope. Season 3 of Heartstopper will have 8 episodes, it has been confirmed.\n";

    public static TheoryData<string> Pages => [.. Texts.All];

    public static TheoryData<string> FilesThatSetVariables => [.. Texts.All, "src/FanBot/Dockerfile", "src/FanBot/fanbot.service"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_into_the_repository_leads_somewhere(string page) =>
        Assert.All(
            Texts.Links(page).Where(t => !t.StartsWith("http", StringComparison.Ordinal)),
            target => Assert.True(Texts.LeadsSomewhere(page, target), target));

    [Theory]
    [InlineData("docs/nowhere.md")]
    [InlineData("docs/members.md#nowhere")]
    [InlineData("#nowhere")]
    [InlineData("../beside.md")]
    public void A_link_that_leads_nowhere_is_seen(string link) => Assert.False(Texts.LeadsSomewhere(Texts.Readme, link));

    [Fact]
    public void Every_text_is_linked() =>
        Assert.All(
            Texts.All.Where(t => t != Texts.Readme),
            text => Assert.Contains(Texts.All, page => Texts.Links(page).Any(link => Texts.IsTo(page, link, text))));

    [Fact]
    public void Every_verb_is_explained() =>
        Assert.All(Root().Subcommands, verb => Assert.Contains($"| `{verb.Name}", Texts.Read(Texts.Operators), StringComparison.Ordinal));

    [Fact]
    public void Every_option_is_explained() =>
        Assert.All(
            Root().Subcommands.SelectMany(c => c.Options).Select(o => o.Name).Distinct(),
            option => Assert.Matches($"`{option}[ `]", Texts.Read(Texts.Operators)));

    [Fact]
    public void Every_setting_is_explained() =>
        Assert.All(SettingKeys.All, key => Assert.Contains($"| `{key}` |", Texts.Read(Texts.Settings), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(FilesThatSetVariables))]
    public void Every_variable_that_is_set_is_a_setting(string file) =>
        Assert.All(
            Variable().Matches(Texts.Read(file)).Select(m => m.Value.Replace("__", ":", StringComparison.Ordinal)),
            key => Assert.Contains(key, SettingKeys.All));

    [Fact]
    public async Task The_answer_shown_is_what_FanBot_says()
    {
        var shown = Answer().Match(Texts.Read(Texts.Operators));
        using var folder = new ScratchFolder();

        var result = await new CommandLine(folder)
            .RunAsync("ask", "--articles", Path.Combine(Repository.Root, "data/articles"), shown.Groups["question"].Value);

        Assert.Equal((0, shown.Groups["answer"].Value), (result.Code, result.Out));
    }

    [Fact]
    public void The_README_names_every_command()
    {
        var readme = Texts.Read(Texts.Readme);

        Assert.All(
            CommandCatalogue.Member.Concat(CommandCatalogue.Home).SelectMany(Names),
            name => Assert.Contains(name, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Members_read_of_every_command_with_its_options()
    {
        var rows = Row().Matches(Texts.Read(Texts.Members))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["options"].Value, StringComparer.Ordinal);

        Assert.All(
            CommandCatalogue.Member,
            command => Assert.Equal(command.Options.Select(o => o.Name), Code().Matches(rows[Names(command).Single()]).Select(m => m.Groups["code"].Value)));
    }

    [Theory]
    [InlineData(Texts.Members, false)]
    [InlineData(Texts.Moderators, true)]
    public void Every_command_is_shown_to_those_who_may_use_it(string page, bool home)
    {
        var shown = Asked(page).ToList();

        Assert.All(
            (home ? CommandCatalogue.Home : CommandCatalogue.Member).SelectMany(Begins),
            begin => Assert.Contains(shown, asked => asked.StartsWith(begin, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_README_shows_one_reply() => Assert.Single(Asked(Texts.Readme));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_mark_of_a_reply_has_its_drawing_below(string page)
    {
        var text = Texts.Read(page);

        Assert.Equal(text.Split("<!-- shown:").Length - 1, Shown().Count(text));
    }

    [Fact]
    public async Task The_replies_shown_are_what_Discord_is_sent()
    {
        var time = new StandingTime();
        using var bot = new SmallBot(time);
        bot.Expect(("When does season 2 come out?", "3 August 2023"));
        var articles = Directory.GetFiles(Path.Combine(Repository.Root, "data/articles/heartstopper"));
        CopyTo(bot, articles.Where(a => Path.GetFileName(a) != Newest));
        await bot.LoadAsync();
        CopyTo(bot, articles);
        time.Now += TimeSpan.FromHours(1);
        var replies = new Dictionary<string, string> { [Reload] = await DrawnAsync(bot, Reload), [Gaps] = await GapsAsync(articles) };
        var newest = bot.Live.Name!;

        // Articles that are added, taken away and corrected are those of another bot, so that nothing else is shown of them.
        using var other = new SmallBot(time);
        CopyTo(other, articles);
        await other.LoadAsync();
        other.Web.Attached("season-4.md", SeasonFour);
        foreach (var asked in Texts.All.SelectMany(Asked).Where(a => a is not (Reload or Gaps)).Distinct())
        {
            if (asked == Check)
            {
                // What is shown of it, and of what follows from it, is of a folder from which the newest article was taken away.
                File.Delete(Path.Combine(bot.Folder.Path, "articles/heartstopper", Newest));
                time.Now += TimeSpan.FromHours(1);
            }

            replies[asked] = await DrawnAsync(
                ChangesArticles().IsMatch(asked) ? other : bot, asked.Replace("snapshot:\u2026", $"snapshot:{newest}", StringComparison.Ordinal));
        }

        var wrong = Texts.All.Where(page => WithReplies(page, replies) != Texts.Read(page)).ToList();
        foreach (var page in wrong)
        {
            var file = Received(page);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, WithReplies(page, replies));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(page =>
            $"{page} shows other replies than '{Received(page)}'. If every line of these is right, accept them: cp \"{Received(page)}\" {page}")));
    }

    private static IEnumerable<string> Asked(string page) => Shown().Matches(Texts.Read(page)).Select(m => m.Groups["asked"].Value);

    private static string WithReplies(string page, Dictionary<string, string> replies) =>
        Shown().Replace(Texts.Read(page), m => $"<!-- shown: {m.Groups["asked"].Value} -->\n```text\n{replies[m.Groups["asked"].Value]}```");

    private static string Received(string page) => Path.Combine(AppContext.BaseDirectory, "received", page);

    /// <summary>A command as the texts name it, or each of those below it.</summary>
    private static IEnumerable<string> Names(CommandDefinition command) =>
        command.Type == CommandType.Message ? [command.Name]
        : command.Options.Where(IsCommand).Select(o => $"`/{command.Name} {o.Name}`").DefaultIfEmpty($"`/{command.Name}`");

    private static IEnumerable<string> Begins(CommandDefinition command) =>
        command.Type == CommandType.Message ? [CommandCatalogue.Home.Contains(command) ? "manager@4001 use " : "message "]
        : command.Options.Where(IsCommand).SelectMany(o => Below(o).Select(name => $"manager@4001 /{command.Name} {name}")).DefaultIfEmpty($"/{command.Name}");

    private static bool IsCommand(CommandOption option) => option.Type is OptionType.Subcommand or OptionType.SubcommandGroup;

    private static IEnumerable<string> Below(CommandOption option) =>
        option.Type == OptionType.SubcommandGroup ? option.Options.Select(o => $"{option.Name} {o.Name}") : [option.Name];

    private static void CopyTo(SmallBot bot, IEnumerable<string> articles)
    {
        foreach (var article in articles)
        {
            bot.Folder.Write($"articles/heartstopper/{Path.GetFileName(article)}", File.ReadAllText(article));
        }
    }

    private static async Task<string> GapsAsync(string[] articles)
    {
        using var bot = new SmallBot(new FixedDay(new DateOnly(2023, 6, 1)), feedback: new FeedbackSettings());
        CopyTo(bot, articles);
        await bot.LoadAsync();
        await bot.Get<MissedQuestions>().StartAsync(CancellationToken.None);
        foreach (var asked in AskedInVain)
        {
            await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None);
        }

        await bot.Get<MissedQuestions>().WrittenAsync(CancellationToken.None);
        return await DrawnAsync(bot, Gaps);
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
        return ShownReply.OfMessage(ReplyWriter.Write(editor.Message!), later.Ephemeral);
    }

    private static RootCommand Root() => CommandTree.Create(
        new Surroundings { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = Repository.Root },
        new Dictionary<string, string?>(),
        new BuiltInGateway());

    [GeneratedRegex(
        "<!-- answer:begin -->\n```console\n[$] dotnet run --project src/FanBot -- ask \"(?<question>[^\"]+)\"\n" +
        "(?<answer>.*?)```\n<!-- answer:end -->",
        RegexOptions.Singleline)]
    private static partial Regex Answer();

    [GeneratedRegex("^manager@4001 (?:use|/knowledge (?:add|remove|restore|correct)) ")]
    private static partial Regex ChangesArticles();

    [GeneratedRegex("[A-Z][a-z]+(?:__[A-Za-z]+)+")]
    private static partial Regex Variable();

    [GeneratedRegex("<!-- shown: (?<asked>.+?) -->\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"^\| (?<name>[^|\n]+) \| [^|\n]+ \|(?<options>[^|\n]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();

    private sealed class StandingTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2023, 6, 1, 11, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }

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
