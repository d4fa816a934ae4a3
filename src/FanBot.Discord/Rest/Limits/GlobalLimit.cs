namespace FanBot.Discord.Rest.Limits;

/// <summary>The limit on everything that is sent with the bot's token. Not safe for threads; its owner locks.</summary>
/// <param name="moments">The clock.</param>
/// <remarks>Source: Discord's documentation, "Rate Limits": 50 a second, and a 429 that is global stops all.</remarks>
internal sealed class GlobalLimit(Moments moments)
{
    private const int Most = 50;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    // When each of the last ones may be forgotten, the oldest at _next. A bucket that refills would let twice as many
    // through in its first second.
    private readonly long[] _over = Enumerable.Repeat(long.MinValue, Most).ToArray();
    private int _next;
    private long _stoppedUntil = long.MinValue;

    /// <summary>From when on a request may be sent: now or earlier, or later.</summary>
    public long FreeAt => Math.Max(_stoppedUntil, _over[_next]);

    /// <summary>Counts a request that is about to be sent.</summary>
    public void Enter(long now)
    {
        _over[_next] = moments.After(now, Window);
        _next = (_next + 1) % Most;
    }

    /// <summary>Lets nothing through until then.</summary>
    public void Stop(long until) => _stoppedUntil = Math.Max(_stoppedUntil, until);
}
