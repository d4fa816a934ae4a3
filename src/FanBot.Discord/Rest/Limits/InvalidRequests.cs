namespace FanBot.Discord.Rest.Limits;

/// <summary>
/// Counts the answers that Discord holds against an address, and stops well before it would ban that address: it bans
/// at 10,000 in 10 minutes, which other programs behind the same address may add to.
/// </summary>
/// <param name="moments">The clock.</param>
/// <remarks>Source: Discord's documentation, "Rate Limits", invalid request limit.</remarks>
internal sealed class InvalidRequests(Moments moments)
{
    /// <summary>How many are borne within the window.</summary>
    public const int Most = 5_000;

    private readonly Lock _lock = new();
    private readonly Queue<long> _over = new();
    private long _closedUntil = long.MinValue;

    /// <summary>Over which time they are counted.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long nothing may be sent; zero as a rule.</summary>
    public TimeSpan Closed => Volatile.Read(ref _closedUntil) is var until && until != long.MinValue ? moments.Until(until) : TimeSpan.Zero;

    /// <summary>Counts one.</summary>
    /// <returns>Whether this was the last one that is borne for now.</returns>
    public bool Add()
    {
        lock (_lock)
        {
            var now = moments.Now;
            while (_over.TryPeek(out var over) && over <= now)
            {
                _over.Dequeue();
            }

            _over.Enqueue(moments.After(now, Window));
            if (_over.Count < Most)
            {
                return false;
            }

            // Those that were under way when it closed come in late, and must not say it again.
            Volatile.Write(ref _closedUntil, _over.Peek());
            return _over.Count == Most;
        }
    }
}
