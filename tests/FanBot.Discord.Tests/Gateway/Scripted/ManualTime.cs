namespace FanBot.Discord.Tests.Gateway.Scripted;

/// <summary>
/// A clock that stands still until a test moves it. A test first waits until the client waits for the moment it means, so
/// that nothing depends on who is faster.
/// </summary>
/// <param name="atOnce">Which waits are over at once, moving the clock; none by default.</param>
internal sealed class ManualTime(Func<TimeSpan, bool>? atOnce = null) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private readonly List<TimeSpan> _waits = [];
    private readonly List<(Func<bool> Seen, TaskCompletionSource Done)> _watchers = [];
    private DateTimeOffset _now = new(2031, 5, 24, 10, 15, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers run.</summary>
    public int Running
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count;
            }
        }
    }

    /// <summary>Every wait so far, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_lock)
            {
                return [.. _waits];
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        lock (_lock)
        {
            _waits.Add(dueTime);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return timer;
            }

            if (atOnce?.Invoke(dueTime) is true)
            {
                _now += dueTime;
                ThreadPool.QueueUserWorkItem(_ => timer.Fire());
                return timer;
            }

            timer.Due = _now + dueTime;
            _timers.Add(timer);
            Look();
            return timer;
        }
    }

    /// <summary>Waits until the next timer has this long to go, and lets it run out.</summary>
    public async Task PassAsync(TimeSpan length)
    {
        await WaitedForAsync(length);
        Advance(length);
    }

    /// <summary>Waits until no timer would run out within this time, such as that of a message that just leaves, and lets it pass.</summary>
    public async Task PassQuietlyAsync(TimeSpan length)
    {
        await SeenAsync(() => Next() is not { } next || next > length);
        Advance(length);
    }

    /// <summary>Waits until the next timer has this long to go.</summary>
    public Task WaitedForAsync(TimeSpan length) => SeenAsync(() => Next() == length);

    /// <summary>Waits until so many timers run, and no other.</summary>
    public Task RunningAsync(int count) => SeenAsync(() => _timers.Count == count);

    /// <summary>Moves the clock; timers run out in their order.</summary>
    public void Advance(TimeSpan length)
    {
        var end = GetUtcNow() + length;
        while (true)
        {
            Timer? next;
            lock (_lock)
            {
                next = _timers.Where(t => t.Due <= end).MinBy(t => t.Due);
                _now = next is null ? end : next.Due > _now ? next.Due : _now;
                if (next is not null)
                {
                    _timers.Remove(next);
                }
            }

            if (next is null)
            {
                return;
            }

            next.Fire();
        }
    }

    private TimeSpan? Next() => _timers.Count == 0 ? null : _timers.Min(t => t.Due) - _now;

    private Task SeenAsync(Func<bool> seen)
    {
        lock (_lock)
        {
            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add((seen, done));
            Look();
            return done.Task.WaitAsync(Guard.Limit);
        }
    }

    private void Look() => _watchers.RemoveAll(w => w.Seen() && w.Done.TrySetResult());

    private sealed class Timer(ManualTime time, Action fire) : ITimer
    {
        private int _over;

        public DateTimeOffset Due { get; set; }

        public void Fire()
        {
            if (Interlocked.Exchange(ref _over, 1) == 0)
            {
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("Nobody does.");

        public void Dispose()
        {
            Volatile.Write(ref _over, 1);
            lock (time._lock)
            {
                time._timers.Remove(this);
                time.Look();
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
