using FanBot.Commands;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Tests.Editions;

/// <summary>An edition goes live when it has been asked everything once, and not before.</summary>
public sealed class KnowledgeLoaderTests : IDisposable
{
    private const string Reload = "manager@4001 /knowledge reload";
    private const string Release = "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.";

    private readonly SmallBot _bot = new();

    [Fact]
    public async Task Nothing_is_live_before_it_is_warm()
    {
        _bot.Write("first", "2031-05-01", Release);
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var loader = Loader(_ =>
        {
            begun.SetResult();
            end.Task.GetAwaiter().GetResult();
        });

        var building = loader.BuildAsync(BuildWish.Start, CancellationToken.None);
        await begun.Task;
        Assert.False(_bot.Live.IsReady);
        Assert.False(_bot.Live.First.IsCompleted);

        end.SetResult();
        await building;
        Assert.True(_bot.Live.IsReady);
    }

    [Fact]
    public async Task After_a_reload_the_old_edition_answers_until_the_new_one_is_warm()
    {
        _bot.Write("first", "2031-05-01", Release);
        await _bot.LoadAsync();
        var old = _bot.Live.Name;
        _bot.Write("second", "2031-05-02", "Lanternfall season 2 has 8 episodes.");
        string? answering = null;
        using var loader = Loader(_ => answering = _bot.Live.Name);

        await loader.BuildAsync(BuildWish.Start, CancellationToken.None);

        Assert.Equal(old, answering);
        Assert.NotEqual(old, _bot.Live.Name);
    }

    [Fact]
    public async Task A_second_build_is_turned_away_and_leaves_no_trace()
    {
        _bot.Write("first", "2031-05-01", Release);
        var (begun, end) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        using var loader = Loader(_ =>
        {
            begun.SetResult();
            end.Task.GetAwaiter().GetResult();
        });
        await using var services = SmallBot.ServicesOf(_bot.Live, loader, _bot.Store, _bot.Time);
        var router = services.GetRequiredService<CommandRouter>();
        var first = loader.BuildAsync(BuildWish.Start, CancellationToken.None);
        await begun.Task;

        var second = await loader.BuildAsync(BuildWish.Start, CancellationToken.None);
        var said = Assert.IsType<MessageReply>(await router.HandleAsync(SentInteraction.Of(Reload), CancellationToken.None));

        Assert.Equal(BuildRefusal.Busy, Assert.IsType<BuildRefused>(second.Outcome).Reason);
        Assert.Contains("being read already", said.Message.Content, StringComparison.Ordinal);
        Assert.NotNull(loader.Status(null).Running);
        Assert.Null(loader.Status(null).Last);

        end.SetResult();
        Assert.Same(await first, loader.Status(null).Last);
        Assert.Null(loader.Running);
        Assert.IsType<DeferredReply>(await router.HandleAsync(SentInteraction.Of(Reload), CancellationToken.None));
    }

    [Fact]
    public async Task That_another_process_builds_is_no_reading_of_its_own()
    {
        _bot.Write("first", "2031-05-01", Release);
        var last = await _bot.LoadAsync();
        using (new FileStream(Path.Combine(_bot.Folder.Path, "store", "build.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.IsType<BuildRefused>((await _bot.LoadAsync()).Outcome);
        }

        Assert.Same(last, _bot.Loader.Status(null).Last);
    }

    [Fact]
    public async Task A_question_that_hangs_keeps_nothing_from_going_live()
    {
        _bot.Write("first", "2031-05-01", Release);
        await _bot.LoadAsync();
        var time = new ManualTime();
        using var live = new LiveKnowledge(time);
        var (begun, end) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        using var loader = Loader(live, time, _ =>
        {
            begun.SetResult();
            end.Task.GetAwaiter().GetResult();
        });

        var opening = loader.OpenLiveAsync(CancellationToken.None);
        await begun.Task;
        await time.WaitForTimersAsync(1);
        time.Advance(TimeSpan.FromSeconds(21));

        Assert.True(await opening);
        Assert.True(live.IsReady);
        end.SetResult();
    }

    [Fact]
    public async Task A_snapshot_that_turns_out_damaged_does_not_go_live()
    {
        _bot.Write("first", "2031-05-01", Release);
        await _bot.LoadAsync();
        using var live = new LiveKnowledge(_bot.Time);
        using var loader = Loader(live, _bot.Time, _ => throw new StoreException(StoreFault.Damaged, "The snapshot is damaged."));

        await Assert.ThrowsAsync<StoreException>(() => loader.OpenLiveAsync(CancellationToken.None));

        Assert.False(live.IsReady);
    }

    [Fact]
    public async Task Waiting_for_it_can_be_given_up()
    {
        _bot.Write("first", "2031-05-01", Release);
        await _bot.LoadAsync();
        using var live = new LiveKnowledge(_bot.Time);
        using var cancel = new CancellationTokenSource();
        var end = new TaskCompletionSource();
        using var loader = Loader(live, _bot.Time, _ =>
        {
            cancel.Cancel();
            end.Task.GetAwaiter().GetResult();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.OpenLiveAsync(cancel.Token));

        Assert.False(live.IsReady);
        end.SetResult();
    }

    public void Dispose() => _bot.Dispose();

    private KnowledgeLoader Loader(Action<Edition> warmUp) => Loader(_bot.Live, _bot.Time, warmUp);

    private KnowledgeLoader Loader(LiveKnowledge live, TimeProvider time, Action<Edition> warmUp) =>
        new(_bot.Store, new ArticleFolder(Path.Combine(_bot.Folder.Path, "articles")), live, time, Async(warmUp));

    private static Func<Edition, Task> Async(Action<Edition> warmUp) => edition =>
    {
        warmUp(edition);
        return Task.CompletedTask;
    };
}
