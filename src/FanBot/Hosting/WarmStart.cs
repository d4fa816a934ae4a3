using FanBot.Live;

namespace FanBot.Hosting;

/// <summary>Keeps the bot from being asked before it can answer.</summary>
internal static class WarmStart
{
    // Opening a store and asking it everything once takes a fraction of this, also on a busy machine, and a first reading
    // of some dozen articles too. A bot that reads more would look as if it were broken: it connects, and says what it does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Waits until there is something to answer from, or is known that there is nothing; but not for ever.</summary>
    /// <returns>False where there may still come something.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<bool> WaitAsync(LiveKnowledge live, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await live.First.WaitAsync(Patience, time, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
