using FanBot.Commands;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Articles;
using FanBot.State.Audit;
using FanBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Tests.Commands;

/// <summary>What moderators change while the articles are being read, here or by another process: it is read right after, and they are told so.</summary>
public sealed class ChangesWhileReadingTests : IDisposable
{
    private const string Eight = "manager@4001 fill k1|add|new|0|\ntitle:Eight\ntext:Season 2 of Lanternfall has 8 episodes.";
    private const string Cast = "manager2@4001 fill k1|add|new|0|\ntitle:Cast\ntext:Mara Voss plays Ada Quill in season 2 of Lanternfall.";

    private readonly ManualTime _time = new();
    private readonly SmallBot _bot;
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ChangesWhileReadingTests()
    {
        _bot = new SmallBot(_time);
        _bot.Write("rumour", "2030-05-01", "The second season of Lanternfall could arrive in spring 2031, fans hope.");
    }

    [Fact]
    public async Task What_two_moderators_add_meanwhile_is_read_once_right_after_and_both_are_told()
    {
        var hangs = false;
        using var loader = new KnowledgeLoader(
            _bot.Store, new ArticleFolder(Path.Combine(_bot.Folder.Path, "articles")), _bot.Live, _time, async _ =>
            {
                if (hangs && _begun.TrySetResult())
                {
                    await _end.Task;
                }
            });
        await using var services = SmallBot.ServicesOf(_bot.Live, loader, _bot.Store, _time);
        var router = services.GetRequiredService<CommandRouter>();
        await loader.BuildAsync(BuildWish.Start, CancellationToken.None);
        var (eight, cast) = (await LookAsync(router, Eight), await LookAsync(router, Cast));
        _bot.Write("second", "2031-05-01", "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed.");
        hangs = true;
        var running = loader.BuildAsync(BuildWish.Start, CancellationToken.None);
        await _begun.Task.WaitAsync(Guard.Limit);

        var (one, other) = (new FirstEdit(), new FirstEdit());
        var adding = WorkAsync(router, "manager@4001 press " + eight, one);
        var too = WorkAsync(router, "manager2@4001 press " + cast, other);
        var told = new[] { await one.Message.WaitAsync(Guard.Limit), await other.Message.WaitAsync(Guard.Limit) };
        var waited = !adding.IsCompleted && !too.IsCompleted;
        _end.SetResult();
        await Task.WhenAll(running, adding, too).WaitAsync(Guard.Limit);

        Assert.True(waited);
        Assert.Equal(
            "The article is kept as lanternfall/eight.md.\n"
                + "The articles are being read just now, which began before this. They are read again right after it, with this.",
            told[0].Content);
        Assert.StartsWith("The article is kept as lanternfall/cast.md.", told[1].Content, StringComparison.Ordinal);
        Assert.Contains("## Reloaded", one.Last, StringComparison.Ordinal);
        Assert.Contains("## Reloaded", other.Last, StringComparison.Ordinal);
        Assert.Equal(3, _bot.Store.History().Count);
        Assert.Contains("8 episodes", await AskAsync(router, "/episodes season:2"), StringComparison.Ordinal);
        Assert.Contains("Ada Quill", await AskAsync(router, "/cast season:2"), StringComparison.Ordinal);
        var (entries, _) = await services.GetRequiredService<AuditLog>().PageAsync(0, 2, CancellationToken.None);
        Assert.All(entries, e => Assert.Equal((AuditOutcome.Done, null), (e.Outcome, e.Reason)));
    }

    [Fact]
    public async Task What_another_process_reads_is_waited_for()
    {
        await _bot.LoadAsync();
        var look = await LookAsync(_bot.Router, Eight);
        var (edits, held) = (new FirstEdit(), _bot.Store.TryHold()!);

        var adding = WorkAsync(_bot.Router, "manager@4001 press " + look, edits);
        await _time.WaitForTimersAsync(2);
        held.Dispose();
        _time.Advance(TimeSpan.FromSeconds(1));
        await adding.WaitAsync(Guard.Limit);

        Assert.Contains("## Reloaded", edits.Last, StringComparison.Ordinal);
        Assert.Contains("8 episodes", await AskAsync(_bot.Router, "/episodes season:2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_takes_too_long_the_moderator_is_told_that_it_is_kept_and_not_live()
    {
        await _bot.LoadAsync();
        var look = await LookAsync(_bot.Router, Eight);
        var edits = new FirstEdit();
        using var held = _bot.Store.TryHold();

        var adding = WorkAsync(_bot.Router, "manager@4001 press " + look, edits);
        await _time.WaitForTimersAsync(2);
        _time.Advance(TimeSpan.FromMinutes(6));
        await adding.WaitAsync(Guard.Limit);

        Assert.Contains("The article is kept as lanternfall/eight.md.", edits.Last, StringComparison.Ordinal);
        Assert.Contains("this is not live yet: `/knowledge reload` brings it in.", edits.Last, StringComparison.Ordinal);
        Assert.Contains("**add** lanternfall/eight.md, done: the articles were being read already", await AuditAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopping_bot_tells_what_is_done_all_the_same()
    {
        await _bot.LoadAsync();
        var look = await LookAsync(_bot.Router, Eight);
        var edits = new FirstEdit();
        using var stop = new CancellationTokenSource();
        using var held = _bot.Store.TryHold();

        var adding = WorkAsync(_bot.Router, "manager@4001 press " + look, edits, stop.Token);
        await _time.WaitForTimersAsync(2);
        await stop.CancelAsync();
        await adding.WaitAsync(Guard.Limit);

        Assert.StartsWith("\nThe article is kept as lanternfall/eight.md.\nThe bot is being stopped, so the articles were not read again", edits.Last,
            StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_bot.Folder.Path, "articles/lanternfall/eight.md")));
    }

    [Fact]
    public async Task An_article_is_looked_at_while_another_process_reads()
    {
        await _bot.LoadAsync();
        using var held = _bot.Store.TryHold();

        var look = await _bot.SendAsync(Eight);

        Assert.Equal(["Add it", "Correct show or date", "Drop it"], look.Buttons.Select(b => b.Label));
    }

    [Fact]
    public async Task What_else_is_not_live_yet_is_told_in_a_look()
    {
        await _bot.LoadAsync();
        Assert.DoesNotContain("Other articles in the folder", await _bot.ShowAsync(Eight), StringComparison.Ordinal);
        _bot.Write("second", "2031-05-01", "Season 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed.");

        var look = await _bot.ShowAsync(Eight);

        Assert.Contains("**To look at**\n\u2022 Other articles in the folder are not live yet either", look, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_nothing_was_read_stands_in_the_audit_in_words()
    {
        await _bot.LoadAsync();
        using (_bot.Store.TryHold())
        {
            await _bot.WorkAsync("manager@4001 /knowledge reload");
        }

        Directory.Delete(Path.Combine(_bot.Folder.Path, "articles"), recursive: true);
        await _bot.WorkAsync("manager@4001 /knowledge reload");

        var audit = await AuditAsync();
        Assert.Contains("**reload**, not done: the articles were being read already", audit, StringComparison.Ordinal);
        Assert.Contains("**reload**, not done: there was no articles folder", audit, StringComparison.Ordinal);
    }

    public void Dispose() => _bot.Dispose();

    private Task<string> AuditAsync() => AskAsync(_bot.Router, "manager@4001 /knowledge audit");

    /// <summary>Sends an article, and tells what stands on the button that adds it.</summary>
    private static async Task<string> LookAsync(CommandRouter router, string form)
    {
        var editor = new ShownEdits();
        await WorkAsync(router, form, editor);
        return SmallBot.On(editor.Messages[^1], "Add it");
    }

    private static async Task WorkAsync(CommandRouter router, string line, IReplyEditor editor, CancellationToken stop = default)
    {
        var later = Assert.IsType<DeferredReply>(await router.HandleAsync(SentInteraction.Of(line), CancellationToken.None));
        await later.Work(editor, stop);
    }

    private static async Task<string> AskAsync(CommandRouter router, string asked) =>
        DrawnReply.Of(ReplyWriter.Write(await router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None)));

    /// <summary>Tells of the first message that is shown, and keeps the last.</summary>
    private sealed class FirstEdit : IReplyEditor
    {
        private readonly TaskCompletionSource<Message> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Message> Message => _first.Task;

        public string Last { get; private set; } = "";

        public Task EditAsync(Message message, CancellationToken cancellationToken)
        {
            Last = SmallBot.Shown(message);
            _first.TrySetResult(message);
            return Task.CompletedTask;
        }
    }
}
