namespace FanBot.Editions;

/// <summary>
/// One build at a time in this process. Whoever comes while one runs is turned away, or joins the one that comes next: what they changed is in
/// it, since it has not begun. Safe to use from many threads.
/// </summary>
internal sealed class BuildTurns
{
    private readonly Lock _gate = new();
    private Task<ReloadResult>? _last;
    private Task<ReloadResult>? _waiting;

    /// <summary>Whether one runs or waits.</summary>
    public bool IsTaken
    {
        get
        {
            lock (_gate)
            {
                return _last is { IsCompleted: false };
            }
        }
    }

    /// <summary>Builds, unless a build runs or waits: then null.</summary>
    public Task<ReloadResult>? TryRun(Func<Task<ReloadResult>> build)
    {
        lock (_gate)
        {
            return IsTaken ? null : _last = RunAsync(null, build);
        }
    }

    /// <summary>Builds when whatever runs now has ended. All who come before it begins share it, and it is built as the first of them wants.</summary>
    public Task<ReloadResult> RunNext(Func<Task<ReloadResult>> build)
    {
        lock (_gate)
        {
            if (_waiting is { } joined)
            {
                return joined;
            }

            var before = IsTaken ? _last : null;
            var run = RunAsync(before, build);
            _waiting = before is null ? null : run;
            return _last = run;
        }
    }

    private async Task<ReloadResult> RunAsync(Task? before, Func<Task<ReloadResult>> build)
    {
        // Off the caller's lock in any case.
        await Task.Yield();
        if (before is not null)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lock (_gate)
            {
                _waiting = null;
            }
        }

        return await build().ConfigureAwait(false);
    }
}
