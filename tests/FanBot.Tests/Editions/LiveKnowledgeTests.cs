using FanBot.Tests.Running;

namespace FanBot.Tests.Editions;

public sealed class LiveKnowledgeTests
{
    private const string Release = "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.";

    [Fact]
    public async Task A_reader_keeps_what_it_began_with_while_another_edition_goes_live()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Release);
        await bot.LoadAsync();
        var before = (await bot.Live.ReadAsync(CancellationToken.None))!.Value;

        bot.Write("second", "2031-05-02", "Lanternfall season 2 has 8 episodes.");
        await bot.LoadAsync();

        Assert.Single(before.Edition.Snapshot.Articles("lanternfall"));
        using (var after = (await bot.Live.ReadAsync(CancellationToken.None))!.Value)
        {
            Assert.Equal(2, after.Edition.Snapshot.Articles("lanternfall").Count);
        }

        before.Dispose();
        Assert.Throws<ObjectDisposedException>(() => before.Edition.Snapshot.Articles("lanternfall"));
    }

    [Fact]
    public async Task Who_asks_before_the_first_reading_waits_for_it()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Release);
        var waiting = bot.Live.ReadAsync(CancellationToken.None).AsTask();
        Assert.False(waiting.IsCompleted);
        Assert.False(bot.Live.IsReady);

        await bot.LoadAsync();

        using var reading = (await waiting)!.Value;
        Assert.Single(reading.Edition.Snapshot.Articles("lanternfall"));
        Assert.True(bot.Live.IsReady);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_read_nobody_waits()
    {
        using var bot = new SmallBot();

        bot.Live.SetEmpty();

        Assert.Null(await bot.Live.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var bot = new SmallBot();
        using var cancel = new CancellationTokenSource();
        var waiting = bot.Live.ReadAsync(cancel.Token).AsTask();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Many_readers_and_many_editions_never_meet_a_closed_one()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Release);
        var first = await bot.LoadAsync();
        var name = bot.Live.Name!;
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var read = 0;
            while (!stop.IsCancellationRequested)
            {
                using var reading = (await bot.Live.ReadAsync(CancellationToken.None))!.Value;
                read += reading.Edition.Snapshot.Facts("lanternfall").Count;
            }

            return read;
        })).ToList();

        for (var i = 0; i < 100; i++)
        {
            bot.Live.Swap(bot.Live.Open(bot.Store.Open(name)));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.NotNull(first);
    }
}
