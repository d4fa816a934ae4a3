using System.Text.RegularExpressions;
using FanBot.Commands;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Articles;
using FanBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Commands;

/// <summary>What those who keep the articles are told of them, on Discord and in the log; where the host keeps them is not theirs to know.</summary>
public sealed partial class KnowledgeStatusTests : IDisposable
{
    private const string Status = "manager@4001 /knowledge status";
    private const string Release = "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.";

    private readonly SmallBot _bot = new();

    [Fact]
    public async Task What_was_left_out_what_is_undated_and_what_is_doubted_is_told()
    {
        WriteTroubles();
        await _bot.LoadAsync();

        var status = await StatusAsync(_bot.Router);

        Assert.Contains(
            """

            **Left out, or to mend**
            1 file left out.
            • lanternfall/empty.md: The file is empty. Put the article's text into it, or remove it.
            • lanternfall/show.yaml: There is no key 'alias'; 'aliases' may be meant. Keys are 'name', 'aliases', 'names' and 'corrections'; the rest was used.

            **Without a date**
            1 article is not used for questions about a day in the past.
            • lanternfall/undated.txt

            """.ReplaceLineEndings("\n"),
            status,
            StringComparison.Ordinal);
        Assert.Contains(
            "\n**To look at**\n\u2022 lanternfall/undated.txt: Nothing in the article is read as news of the show; its sentences are only searched. "
                + "See whether its text was saved whole.\n\u2022 lanternfall/weekday.md: ",
            status,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restart_the_same_is_told()
    {
        WriteTroubles();
        await _bot.LoadAsync();
        var before = await StatusAsync(_bot.Router);

        using var live = new LiveKnowledge(_bot.Time);
        using var loader = Loader(live, "articles");
        await loader.OpenLiveAsync(CancellationToken.None);
        var after = await StatusAsync(Router(live, loader));

        Assert.Equal(before.Replace(": published.", ".", StringComparison.Ordinal), after);
    }

    [Fact]
    public async Task The_log_tells_it_at_the_start()
    {
        WriteTroubles();
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        var source = new KnowledgeSource(_bot.Store, new ArticleFolder(In("articles")), true, _bot.Time);
        using var service = new KnowledgeService(source, _bot.Loader, _bot.Live, _bot.Time, factory.CreateLogger<KnowledgeService>());

        await service.StartAsync(CancellationToken.None);
        await logs.WaitForAsync(50);
        await service.StopAsync(CancellationToken.None);

        Assert.Contains("1 files left out, 1 other things to mend", Assert.Single(logs.Of(46)), StringComparison.Ordinal);
        Assert.Contains("lanternfall/empty.md: The file is empty.", logs.Of(47)[0], StringComparison.Ordinal);
        Assert.Contains("1 articles (lanternfall/undated.txt)", Assert.Single(logs.Of(48)), StringComparison.Ordinal);
        Assert.Contains("lanternfall/undated.txt: ", logs.Of(50)[0], StringComparison.Ordinal);
        Assert.Contains("lanternfall/weekday.md: ", logs.Of(50)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_is_well_the_log_is_silent()
    {
        _bot.Write("first", "2031-05-01", Release);
        await _bot.LoadAsync();
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        using var reading = _bot.Live.Read()!.Value;

        BuildNews.Write(factory.CreateLogger<KnowledgeService>(), _bot.Loader.Status(reading.Edition));

        Assert.Equal("", logs.All);
    }

    [Fact]
    public async Task While_the_articles_are_read_for_the_first_time_it_says_so()
    {
        const string expected = "privately\n\n## What FanBot answers from\nThe articles are being read for the first time.\n";
        Assert.StartsWith(expected, await StatusAsync(_bot.Router), StringComparison.Ordinal);

        _bot.Live.SetEmpty();

        Assert.Contains("There are no articles yet.", await StatusAsync(_bot.Router), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_first_reading_was_refused_it_says_why()
    {
        _bot.Folder.Write("articles/lanternfall/empty.md", "");
        await _bot.LoadAsync();
        _bot.Live.SetEmpty();

        var status = await StatusAsync(_bot.Router);
        Assert.Contains("refused. No article could be read.", status, StringComparison.Ordinal);
        Assert.Contains("1 file left out.\n\u2022 lanternfall/empty.md: The file is empty.", status, StringComparison.Ordinal);
        Assert.DoesNotContain("There are no articles yet", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_every_file_was_left_out_the_log_lists_them()
    {
        _bot.Folder.Write("articles/lanternfall/empty.md", "");
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        var source = new KnowledgeSource(_bot.Store, new ArticleFolder(In("articles")), true, _bot.Time);
        using var service = new KnowledgeService(source, _bot.Loader, _bot.Live, _bot.Time, factory.CreateLogger<KnowledgeService>());

        await service.StartAsync(CancellationToken.None);
        var line = await logs.WaitForAsync(47);
        await service.StopAsync(CancellationToken.None);

        Assert.Contains("lanternfall/empty.md: The file is empty.", line, StringComparison.Ordinal);
        Assert.Contains("None of the files could be read", Assert.Single(logs.Of(41)), StringComparison.Ordinal);
    }

    public static TheoryData<string> Troubles() =>
        ["no folder", "no articles", "a file for a store", "a store that another holds", "a damaged snapshot", "a pointer to nothing"];

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task No_path_of_the_host_is_told_on_Discord(string trouble)
    {
        _bot.Write("first", "2031-05-01", Release);
        if (trouble is "a damaged snapshot")
        {
            await _bot.LoadAsync();
            await File.WriteAllTextAsync(Path.Combine(In("store"), _bot.Live.Name!), "broken");
        }
        else if (trouble is "a file for a store")
        {
            _bot.Folder.Write("store", "in the way");
        }
        else if (trouble is "a pointer to nothing")
        {
            _bot.Folder.Write("store/live", "nothing");
        }
        else if (trouble is "no articles")
        {
            Directory.CreateDirectory(In("nowhere"));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(In("store"))!);
        using var held = trouble is "a store that another holds" ? Hold() : null;
        using var live = new LiveKnowledge(_bot.Time);
        using var loader = Loader(live, trouble.StartsWith("no ", StringComparison.Ordinal) ? "nowhere" : "articles");
        var source = new KnowledgeSource(_bot.Store, new ArticleFolder(In("articles")), true, _bot.Time);
        using var service = new KnowledgeService(source, loader, live, _bot.Time, NullLogger<KnowledgeService>.Instance);
        await service.StartAsync(CancellationToken.None);
        await live.First;
        while (loader.IsBuilding)
        {
            // What was built is live a moment before the build has ended.
            await Task.Yield();
        }

        var router = Router(live, loader);

        var replies = new List<string> { await StatusAsync(router), Drawn(await router.HandleAsync(SentInteraction.Of("/release"), CancellationToken.None)) };
        var reload = Assert.IsType<DeferredReply>(await router.HandleAsync(SentInteraction.Of("manager@4001 /knowledge reload"), CancellationToken.None));
        var editor = new Editor();
        await reload.Work(editor, CancellationToken.None);
        replies.AddRange(editor.Shown);
        replies.Add(await StatusAsync(router));
        await service.StopAsync(CancellationToken.None);

        Assert.All(replies, reply =>
        {
            Assert.DoesNotContain(_bot.Folder.Path, reply.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotMatch(HostPath(), reply);
        });
    }

    [Fact]
    public async Task A_snapshot_that_was_damaged_while_it_is_live_is_told_of()
    {
        _bot.Write("first", "2031-05-01", Release);
        await _bot.LoadAsync();
        var file = In(Path.Combine("store", _bot.Live.Name!));
        File.WriteAllBytes(file, [.. Enumerable.Repeat((byte)7, (int)new FileInfo(file).Length)]);

        var status = await StatusAsync(_bot.Router);

        Assert.Contains("damaged", status, StringComparison.Ordinal);
        Assert.DoesNotContain(_bot.Folder.Path, status, StringComparison.Ordinal);
    }

    public void Dispose() => _bot.Dispose();

    private void WriteTroubles()
    {
        _bot.Write("first", "2031-05-01", Release);
        _bot.Write("weekday", "2031-05-02", "Season 2 of Lanternfall will premiere on Monday, August 5, 2031, it was announced.");
        _bot.Folder.Write("articles/lanternfall/undated.txt", "Lanternfall comes back for more.");
        _bot.Folder.Write("articles/lanternfall/empty.md", "");
        _bot.Folder.Write("articles/lanternfall/show.yaml", "name: Lanternfall\nalias: LF\n");
    }

    private FileStream Hold()
    {
        Directory.CreateDirectory(In("store"));
        return new FileStream(Path.Combine(In("store"), "build.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
    }

    private string In(string path) => Path.Combine(_bot.Folder.Path, path);

    private KnowledgeLoader Loader(LiveKnowledge live, string articles) => new(_bot.Store, new ArticleFolder(In(articles)), live, _bot.Time);

    private CommandRouter Router(LiveKnowledge live, KnowledgeLoader loader) =>
        SmallBot.ServicesOf(live, loader, _bot.Store, _bot.Time).GetRequiredService<CommandRouter>();

    private static async Task<string> StatusAsync(CommandRouter router) => Drawn(await router.HandleAsync(SentInteraction.Of(Status), CancellationToken.None));

    private static string Drawn(Reply reply) => DrawnReply.Of(ReplyWriter.Write(reply));

    // "/knowledge reload" is no path.
    [GeneratedRegex(@"(?<![\w`<])/(?:\w+/)+\w*")]
    private static partial Regex HostPath();

    private sealed class Editor : IReplyEditor
    {
        public List<string> Shown { get; } = [];

        public Task EditAsync(Message message, CancellationToken cancellationToken)
        {
            Shown.Add(DrawnReply.OfMessage(ReplyWriter.Write(message)));
            return Task.CompletedTask;
        }
    }
}
