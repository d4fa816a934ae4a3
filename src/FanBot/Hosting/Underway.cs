namespace FanBot.Hosting;

/// <summary>Counts what is under way, so that there is never too much of it, and the end of the last can be awaited.</summary>
/// <param name="most">How much may be under way at once.</param>
internal sealed class Underway(int most)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // One more than is under way, as long as more may begin.
    private int _count = 1;

    /// <summary>Counts one more, of which <see cref="End"/> has to be told.</summary>
    /// <returns>False where there is too much already.</returns>
    public bool TryBegin()
    {
        if (Interlocked.Increment(ref _count) <= most + 1)
        {
            return true;
        }

        End();
        return false;
    }

    /// <summary>One has ended.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref _count) == 0)
        {
            _ended.TrySetResult();
        }
    }

    /// <summary>To be called once, when nothing more begins.</summary>
    /// <returns>Done when all have ended.</returns>
    public Task CloseAsync()
    {
        End();
        return _ended.Task;
    }
}
