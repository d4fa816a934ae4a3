namespace FanBot.Discord.Gateway;

/// <summary>Counts what one connection sends: Discord closes it at more than 120 messages within a minute.</summary>
internal sealed class SendBudget(TimeProvider time)
{
    private const int Most = 120;

    // What is kept back, so that a heartbeat that is due never waits.
    private const int ForHeartbeats = 10;

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Queue<long> _sent = new(Most);

    /// <summary>Counts a heartbeat that is due; it leaves in any case.</summary>
    public void TakeHeartbeat()
    {
        lock (_lock)
        {
            Forget();
            if (_sent.Count < Most)
            {
                _sent.Enqueue(time.GetTimestamp());
            }
        }
    }

    /// <summary>Counts a message that can be left out or wait.</summary>
    /// <param name="wait">Where there is no room, how long until there may be some.</param>
    public bool TryTake(out TimeSpan wait)
    {
        lock (_lock)
        {
            Forget();
            if (_sent.Count < Most - ForHeartbeats)
            {
                _sent.Enqueue(time.GetTimestamp());
                wait = TimeSpan.Zero;
                return true;
            }

            wait = Period - time.GetElapsedTime(_sent.Peek());
            return false;
        }
    }

    private void Forget()
    {
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Period)
        {
            _sent.Dequeue();
        }
    }
}
