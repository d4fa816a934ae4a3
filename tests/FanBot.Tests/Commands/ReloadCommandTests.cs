using System.Text;
using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Tests.Commands;

/// <summary>What a moderator reads while and after the articles are read again.</summary>
public sealed class ReloadCommandTests
{
    private const string Rumour = "The second season of Lanternfall could arrive in spring 2031, fans hope.";
    private const string Official =
        "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed. Mara Voss plays Ada Quill in season 2. Season 2 of "
            + "Lanternfall has 8 episodes.";

    [Fact]
    public async Task Says_what_was_read_and_what_has_changed()
    {
        using var bot = new SmallBot();
        bot.Write("rumour", "2030-05-01", Rumour);
        await bot.LoadAsync();
        bot.Write("official", "2031-05-01", Official);
        bot.Folder.Write("articles/lanternfall/empty.md", "");

        var shown = await ReloadAsync(bot);

        Assert.Equal(
            """

            ## Reloaded
            2 articles, 4 claims, 3 facts. Read: 1, unchanged: 1, left out: 1, gone: 0.

            **Lanternfall**
            • season 2 release: speculation spring 2031 → official 3 August 2031
            • season 2 episodes: new, reported 8 episodes
            • 1 cast added

            **Left out, or to mend**
            • lanternfall/empty.md: The file is empty. Put the article's text into it, or remove it.

            """,
            WithoutSnapshotName(shown[^1]),
            ignoreLineEndingDifferences: true);
        Assert.Contains("3 August 2031", await AskAsync(bot, "/release season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_shows_that_are_new_and_those_that_are_gone()
    {
        using var bot = new SmallBot();
        bot.Write("rumour", "2030-05-01", Rumour);
        bot.Folder.Write(
            "articles/copper-street/news.md", "---\npublished: 2031-05-01\nshow: Copper Street\n---\n\nSeason 1 of Copper Street has 6 episodes.\n");
        await bot.LoadAsync();
        Directory.Delete(Path.Combine(bot.Folder.Path, "articles/copper-street"), recursive: true);
        bot.Folder.Write("articles/tin-harbour/news.md", "---\npublished: 2031-05-01\nshow: Tin Harbour\n---\n\nSeason 1 of Tin Harbour has 4 episodes.\n");

        var shown = (await ReloadAsync(bot))[^1];

        Assert.Contains("**Shows**\n\u2022 new: Tin Harbour, 1 fact\n\u2022 gone: Copper Street, 1 fact\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_where_nothing_has_changed()
    {
        using var bot = new SmallBot();
        bot.Write("rumour", "2030-05-01", Rumour);
        await bot.LoadAsync();

        Assert.Contains("## Nothing has changed", (await ReloadAsync(bot))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_that_is_refused_changes_nothing()
    {
        using var bot = new SmallBot();
        bot.Write("rumour", "2030-05-01", Rumour);
        await bot.LoadAsync();
        var before = bot.Live.Name;
        Directory.Delete(Path.Combine(bot.Folder.Path, "articles"), recursive: true);

        var shown = await ReloadAsync(bot);

        Assert.Contains("## Not reloaded", shown[^1], StringComparison.Ordinal);
        Assert.Equal(before, bot.Live.Name);
        Assert.Contains("spring 2031", await AskAsync(bot, "/release season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_wrong_with_every_file_is_logged_and_shown()
    {
        using var logs = new CapturedLogs();
        using var bot = new SmallBot(logs: logs);
        bot.Folder.Write("articles/lanternfall/empty.md", "");

        var shown = await ReloadAsync(bot);

        Assert.Contains("lanternfall/empty.md: The file is empty.", Assert.Single(logs.Of(47)), StringComparison.Ordinal);
        Assert.Contains("lanternfall/empty.md: The file is empty.", shown[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_fails_changes_nothing_and_is_told()
    {
        using var bot = new SmallBot();
        bot.Write("rumour", "2030-05-01", Rumour);
        await bot.LoadAsync();
        bot.Write("official", "2031-05-01", Official);
        Directory.Delete(Path.Combine(bot.Folder.Path, "store"), recursive: true);
        bot.Folder.Write("store", "in the way");

        var shown = await ReloadAsync(bot);

        Assert.Contains("what was live stays live", shown[^1], StringComparison.Ordinal);
        Assert.Contains("spring 2031", await AskAsync(bot, "/release season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_live_is_told_also_where_the_snapshot_before_is_damaged()
    {
        using var bot = new SmallBot();
        bot.Write("rumour", "2030-05-01", Rumour);
        await bot.LoadAsync();
        bot.Write("official", "2031-05-01", Official);
        var file = Path.Combine(bot.Folder.Path, "store", bot.Live.Name!);
        await File.WriteAllBytesAsync(file, new byte[new FileInfo(file).Length]);

        var shown = (await ReloadAsync(bot))[^1];

        Assert.Contains("## Reloaded", shown, StringComparison.Ordinal);
        Assert.Contains("3 August 2031", await AskAsync(bot, "/release season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_at_a_time()
    {
        using var bot = new SmallBot();
        bot.Write("rumour", "2030-05-01", Rumour);
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var loader = new KnowledgeLoader(
            bot.Store, new ArticleFolder(Path.Combine(bot.Folder.Path, "articles")), bot.Live, bot.Time, async _ =>
            {
                begun.TrySetResult();
                await end.Task;
            });
        await using var services = SmallBot.ServicesOf(bot.Live, loader, bot.Store, bot.Time);
        var router = services.GetRequiredService<CommandRouter>();
        var first = Assert.IsType<DeferredReply>(await AskReloadAsync(router));
        var second = Assert.IsType<DeferredReply>(await AskReloadAsync(router));
        var running = first.Work(new ShownEdits(), CancellationToken.None);
        await begun.Task;

        var third = Assert.IsType<MessageReply>(await AskReloadAsync(router));
        var late = new ShownEdits();
        await second.Work(late, CancellationToken.None);
        end.SetResult();
        await running;

        Assert.True(third.Message.Ephemeral);
        Assert.Contains("being read already", third.Message.Content, StringComparison.Ordinal);
        Assert.Contains("being read already", Assert.Single(late.Shown), StringComparison.Ordinal);
        Assert.IsType<DeferredReply>(await AskReloadAsync(router));
    }

    [Fact]
    public async Task Is_done_also_where_Discord_takes_no_edit()
    {
        using var bot = new SmallBot();
        bot.Write("official", "2031-05-01", Official);
        var reload = (DeferredReply)await AskReloadAsync(bot.Router);

        await reload.Work(new RefusingEditor(), CancellationToken.None);

        Assert.Contains("3 August 2031", await AskAsync(bot, "/release season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopping_bot_gives_it_up_and_says_so()
    {
        using var bot = new SmallBot();
        bot.Write("official", "2031-05-01", Official);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var editor = new ShownEdits();

        await ((DeferredReply)await AskReloadAsync(bot.Router)).Work(editor, stop.Token);

        Assert.Contains("given up", Assert.Single(editor.Shown), StringComparison.Ordinal);
        Assert.False(bot.Live.IsReady);
    }

    [Theory]
    [InlineData(BuildStage.Comparing, 3, 40, "Comparing files, 3 of 40\u2026")]
    [InlineData(BuildStage.Reading, 1_200, 10_000, "Reading articles, 1,200 of 10,000\u2026")]
    [InlineData(BuildStage.Reconciling, 0, 7, "Weighing claims, 0 of 7\u2026")]
    [InlineData(BuildStage.Publishing, 0, 0, "Publishing\u2026")]
    public void Tells_how_far_it_is(BuildStage stage, int done, int total, string expected) =>
        Assert.Equal(expected, ReloadMessage.Progress(new BuildProgress(stage, done, total)));

    private static async Task<IReadOnlyList<string>> ReloadAsync(SmallBot bot)
    {
        var editor = new ShownEdits();
        var reload = (DeferredReply)await AskReloadAsync(bot.Router);
        Assert.True(reload.Ephemeral);
        await reload.Work(editor, CancellationToken.None);
        return editor.Shown;
    }

    private static Task<Reply> AskReloadAsync(CommandRouter router) =>
        router.HandleAsync(SentInteraction.Of("manager@4001 /knowledge reload"), CancellationToken.None);

    private static async Task<string> AskAsync(SmallBot bot, string asked) =>
        Encoding.UTF8.GetString(ReplyWriter.Write(await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None)));

    private static string WithoutSnapshotName(string shown) => shown[..shown.IndexOf("\n(Snapshot", StringComparison.Ordinal)];

    private sealed class RefusingEditor : IReplyEditor
    {
        public Task EditAsync(Message message, CancellationToken cancellationToken) =>
            throw new DiscordException(DiscordFault.Unavailable, "Discord is away.");
    }
}
