using FanBot.Editions;
using FanBot.Hosting;
using FanBot.Tests.Running;

namespace FanBot.Tests.Hosting;

public sealed class WarmStartTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task The_bot_connects_when_the_first_reading_has_ended()
    {
        using var live = new LiveKnowledge(_time);
        var waiting = WarmStart.WaitAsync(live, _time, CancellationToken.None);
        Assert.False(waiting.IsCompleted);

        live.SetEmpty();

        Assert.True(await waiting);
    }

    [Fact]
    public async Task A_first_reading_that_takes_long_is_not_waited_for()
    {
        using var live = new LiveKnowledge(_time);
        var waiting = WarmStart.WaitAsync(live, _time, CancellationToken.None);
        await _time.WaitForTimersAsync(1);

        _time.Advance(TimeSpan.FromSeconds(11));

        Assert.False(await waiting);
    }

    [Fact]
    public async Task It_can_be_stopped()
    {
        using var live = new LiveKnowledge(_time);
        using var stop = new CancellationTokenSource();
        var waiting = WarmStart.WaitAsync(live, _time, stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
