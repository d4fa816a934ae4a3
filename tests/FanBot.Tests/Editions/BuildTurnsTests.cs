using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Editions;
using FanBot.Knowledge.Storage;

namespace FanBot.Tests.Editions;

public sealed class BuildTurnsTests
{
    private readonly BuildTurns _turns = new();
    private readonly TaskCompletionSource<ReloadResult> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _built;

    [Fact]
    public async Task Whoever_comes_while_one_runs_is_turned_away_or_shares_the_next()
    {
        var first = _turns.TryRun(() => _first.Task)!;

        Assert.Null(_turns.TryRun(Build));
        var next = _turns.RunNext(Build);
        Assert.Same(next, _turns.RunNext(Build));
        Assert.Equal(0, _built);
        _first.SetResult(Result());
        await next.WaitAsync(Guard.Limit);

        Assert.True(first.IsCompletedSuccessfully);
        Assert.Equal(1, _built);
        Assert.False(_turns.IsTaken);
        await _turns.RunNext(Build).WaitAsync(Guard.Limit);
        Assert.Equal(2, _built);
    }

    [Fact]
    public async Task One_that_fails_keeps_nobody_from_the_next()
    {
        _ = _turns.TryRun(() => _first.Task);
        var next = _turns.RunNext(Build);

        _first.SetException(new InvalidOperationException());
        await next.WaitAsync(Guard.Limit);

        Assert.Equal(1, _built);
    }

    private Task<ReloadResult> Build()
    {
        Interlocked.Increment(ref _built);
        return Task.FromResult(Result());
    }

    private static ReloadResult Result() => new(default, new BuildRefused(BuildRefusal.NoArticles, ""), []);
}
