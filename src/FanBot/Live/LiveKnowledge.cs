using FanBot.Knowledge.Storage;

namespace FanBot.Live;

/// <summary>
/// What the bot answers from right now. Readers in flight keep the edition that they began with; new ones get the new
/// one. Safe to use from many threads.
/// </summary>
/// <param name="time">Tells today, for the age of sources.</param>
internal sealed class LiveKnowledge(TimeProvider time) : IDisposable
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Edition? _live;

    /// <summary>Whether there is a snapshot to answer from.</summary>
    public bool IsReady => _live is not null;

    /// <summary>File name of the snapshot that is answered from, or null.</summary>
    public string? Name => _live?.Snapshot.Info.Name;

    /// <summary>The live edition; waits for the first one while the articles are read for the first time.</summary>
    /// <returns>Null where the first reading came to nothing: there are no articles.</returns>
    public async ValueTask<Reading?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_live is null)
        {
            await _first.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        // Between reading the field and holding it, it may have been replaced and closed; then there is a newer one.
        while (_live is { } edition)
        {
            if (edition.TryHold())
            {
                return new Reading(edition);
            }
        }

        return null;
    }

    /// <summary>Makes an opened snapshot the live one, and takes it over.</summary>
    public void Swap(Snapshot snapshot)
    {
        var old = Interlocked.Exchange(ref _live, new Edition(snapshot, time));
        _first.TrySetResult();
        old?.Release();
    }

    /// <summary>Says that for now there is nothing to read, so that nobody waits for it.</summary>
    public void SetEmpty() => _first.TrySetResult();

    /// <inheritdoc/>
    public void Dispose()
    {
        _first.TrySetResult();
        Interlocked.Exchange(ref _live, null)?.Release();
    }
}
