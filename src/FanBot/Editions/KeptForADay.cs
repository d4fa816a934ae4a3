using System.Collections.Concurrent;

namespace FanBot.Editions;

/// <summary>Keeps what was worked out: an answer tells how old its sources are, so it is good for its day only.</summary>
/// <param name="time">Tells today.</param>
/// <param name="most">How much is kept: some megabytes by default, as an answer with its quotes takes a few kilobytes.</param>
internal sealed class KeptForADay<T>(TimeProvider time, int most = 1_000)
    where T : class
{
    private readonly ConcurrentDictionary<(string Key, DateOnly Day), T> _kept = new();
    private int _count;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>What was kept today, else what is worked out now, which is kept for the day on which that began.</summary>
    public T Of(string key, Func<T> workOut)
    {
        var day = Today;
        return _kept.GetValueOrDefault((key, day)) ?? Keep(key, day, workOut());
    }

    /// <summary>The same where that takes a while, and its result says itself whether to keep it.</summary>
    public async ValueTask<T> OfAsync(string key, Func<ValueTask<(T Value, bool IsFinal)>> workOut)
    {
        var day = Today;
        if (_kept.GetValueOrDefault((key, day)) is { } kept)
        {
            return kept;
        }

        var (value, isFinal) = await workOut().ConfigureAwait(false);
        return isFinal ? Keep(key, day, value) : value;
    }

    /// <summary>What was kept today, or null.</summary>
    public T? Find(string key) => _kept.GetValueOrDefault((key, Today));

    private T Keep(string key, DateOnly day, T value)
    {
        if (Interlocked.Increment(ref _count) > most)
        {
            // What is asked often is back at once; keeping track of what is asked seldom would cost more than it saves.
            _kept.Clear();
            Volatile.Write(ref _count, 1);
        }

        return _kept[(key, day)] = value;
    }
}
