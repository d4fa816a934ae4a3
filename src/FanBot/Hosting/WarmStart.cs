using FanBot.Editions;

namespace FanBot.Hosting;

/// <summary>
/// Keeps the bot from being asked before it can answer. Opening a store and asking it everything once takes a fraction of a
/// second, and a first reading of some dozen articles a few. A bot that reads more would look as if it were broken: it
/// connects, and says what it does.
/// </summary>
internal static class WarmStart
{
    /// <summary>Waits until there is something to answer from, or is known that there is nothing; but not for ever.</summary>
    /// <returns>False where there may still come something.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<bool> WaitAsync(LiveKnowledge live, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await live.First.WaitAsync(LiveKnowledge.WorthWaiting, time, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
