namespace FanBot.Discord.Tests.Scripted;

/// <summary>
/// A clock on which nobody waits: a delay is noted and over at once. Timers of some lengths, the time limits of attempts,
/// are held back until the test lets them run out.
/// </summary>
internal sealed class SkippingTime(params IReadOnlyList<TimeSpan> heldBack) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Held> _held = [];
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2031, 5, 24, 10, 15, 0, TimeSpan.Zero);

    /// <summary>The delays so far, in order.</summary>
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

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>Lets time pass without anybody waiting.</summary>
    public void Advance(TimeSpan span)
    {
        lock (_lock)
        {
            _now += span;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Held(() => callback(state));
        lock (_lock)
        {
            if (heldBack.Contains(dueTime))
            {
                _held.Add(timer);
                return timer;
            }

            _waits.Add(dueTime);
            _now += dueTime;
        }

        ThreadPool.QueueUserWorkItem(_ => timer.Run());
        return timer;
    }

    /// <summary>Lets the held timers that still run run out.</summary>
    public void RunOut()
    {
        Held[] held;
        lock (_lock)
        {
            held = [.. _held];
            _held.Clear();
        }

        foreach (var timer in held)
        {
            timer.Run();
        }
    }

    private sealed class Held(Action run) : ITimer
    {
        private int _over;

        public void Run()
        {
            if (Interlocked.Exchange(ref _over, 1) == 0)
            {
                run();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => Volatile.Read(ref _over) == 0;

        public void Dispose() => Volatile.Write(ref _over, 1);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
