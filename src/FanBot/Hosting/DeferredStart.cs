namespace FanBot.Hosting;

/// <summary>A place in the queue for the work of one deferred reply: started once, or given back.</summary>
internal sealed class DeferredStart(Action start, Action giveBack) : IDisposable
{
    private int _used;

    /// <summary>Queues the work; Discord has the reply. Only the first call counts.</summary>
    public void Start()
    {
        if (Interlocked.Exchange(ref _used, 1) == 0)
        {
            start();
        }
    }

    /// <summary>Gives the place back, if the work was not started.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _used, 1) == 0)
        {
            giveBack();
        }
    }
}
