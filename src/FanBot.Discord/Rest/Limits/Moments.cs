namespace FanBot.Discord.Rest.Limits;

/// <summary>Points in time that no correction of the system's clock moves, as timestamps of a <see cref="TimeProvider"/>.</summary>
/// <param name="time">The clock.</param>
internal sealed class Moments(TimeProvider time)
{
    /// <summary>A moment that never comes: something else has to happen first.</summary>
    public const long Never = long.MaxValue;

    /// <summary>This moment.</summary>
    public long Now => time.GetTimestamp();

    /// <summary>The moment that is so much later, rather a tick too late than too early.</summary>
    public long After(long moment, TimeSpan span) =>
        moment + (long)((((Int128)span.Ticks * time.TimestampFrequency) + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond);

    /// <summary>How long it is until then, in whole milliseconds since timers drop what is below; zero when it has come.</summary>
    public TimeSpan Until(long moment)
    {
        var left = time.GetElapsedTime(Now, moment);
        return left > TimeSpan.Zero ? TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)) : TimeSpan.Zero;
    }

    /// <summary>Waits until then, and again where a timer comes early.</summary>
    public async Task WaitAsync(long moment, CancellationToken cancellationToken)
    {
        for (var left = Until(moment); left > TimeSpan.Zero; left = Until(moment))
        {
            await Task.Delay(left, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until then, but only as long as the task is not done.</summary>
    public async Task WaitAsync(long moment, Task orDone, CancellationToken cancellationToken)
    {
        var left = moment == Never ? Timeout.InfiniteTimeSpan : Until(moment);
        await orDone.WaitAsync(left, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
