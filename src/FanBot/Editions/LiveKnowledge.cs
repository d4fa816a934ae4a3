using FanBot.Knowledge.Storage;
using FanBot.Readers;

namespace FanBot.Editions;

/// <summary>
/// What the bot answers from right now. Readers in flight keep the edition that they began with; new ones get the new
/// one. Safe to use from many threads.
/// </summary>
/// <param name="time">Tells today, for the age of sources.</param>
/// <param name="reader">Reads articles for questions in free text; null for nobody.</param>
/// <param name="least">The probability from which what was read is an answer; null for the trained one.</param>
/// <param name="vectors">Find pieces besides words; null for none.</param>
/// <param name="painter">Draws pictures; null for none.</param>
/// <param name="tellsSnapshot">Whether the footer of every answer tells which snapshot it is from.</param>
internal sealed class LiveKnowledge(
    TimeProvider time,
    ReadingQueue? reader = null,
    double? least = null,
    ITextVectors? vectors = null,
    TimelinePainter? painter = null,
    bool tellsSnapshot = false) : IDisposable
{
    /// <summary>How long a first reading of some dozen articles may take.</summary>
    public static readonly TimeSpan WorthWaiting = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _since = time.GetTimestamp();
    private volatile Edition? _live;
    private volatile StoreException? _trouble;

    /// <summary>Another edition is live; called after the swap, by whoever swapped.</summary>
    public event Action? Changed;

    /// <summary>Whether there is a snapshot to answer from.</summary>
    public bool IsReady => _live is not null;

    /// <summary>Whether the first reading of the articles still goes on.</summary>
    public bool IsReading => !_first.Task.IsCompleted;

    /// <summary>Whether the first reading has gone on for so long that its end is not worth waiting for.</summary>
    public bool ReadsLong => IsReading && time.GetElapsedTime(_since) > WorthWaiting;

    /// <summary>Ends with the first reading: there is something to answer from, or it is known that there is nothing.</summary>
    public Task First => _first.Task;

    /// <summary>Why there is nothing to answer from, where that is not for want of articles, or null.</summary>
    public StoreException? Trouble => _live is null ? _trouble : null;

    /// <summary>File name of the snapshot that is answered from, or null.</summary>
    public string? Name => _live?.Snapshot.Info.Name;

    /// <summary>The live edition; null where there is none.</summary>
    public EditionHold? Read()
    {
        // Between reading the field and holding it, it may have been replaced and closed; then there is a newer one.
        while (_live is { } edition)
        {
            if (edition.TryHold())
            {
                return new EditionHold(edition);
            }
        }

        return null;
    }

    /// <summary>The live edition; waits for the first one while the articles are read for the first time.</summary>
    /// <returns>Null where the first reading came to nothing: there are no articles, or they cannot be read.</returns>
    public async ValueTask<EditionHold?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_live is null)
        {
            await _first.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return Read();
    }

    /// <summary>Takes an opened snapshot over, without making it live yet.</summary>
    public Edition Open(Snapshot snapshot) =>
        new(snapshot, time, reader, least, vectors, painter) { Footer = tellsSnapshot ? snapshot.Info.Name : null };

    /// <summary>Makes an edition the live one.</summary>
    public void Swap(Edition edition)
    {
        var old = Interlocked.Exchange(ref _live, edition);
        _first.TrySetResult();
        old?.Release();
        Changed?.Invoke();
    }

    /// <summary>Says that for now there is nothing to read, so that nobody waits for it.</summary>
    /// <param name="trouble">Why, where it is not for want of articles, or null.</param>
    public void SetEmpty(StoreException? trouble = null)
    {
        _trouble = trouble;
        _first.TrySetResult();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _first.TrySetResult();
        Interlocked.Exchange(ref _live, null)?.Release();
    }
}
