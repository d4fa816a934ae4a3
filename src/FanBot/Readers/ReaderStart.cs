using Microsoft.Extensions.Logging;

namespace FanBot.Readers;

/// <summary>Loads a reader for those who wait in a queue. Where there is none to be had the log says so, and all goes on without.</summary>
/// <param name="settings">Which reader.</param>
/// <param name="place">Where its files are.</param>
/// <param name="time">The clock.</param>
/// <param name="logs">Hear of it.</param>
internal sealed class ReaderStart(ReaderSettings settings, ReaderPlace place, TimeProvider time, ILoggerFactory logs)
{
    private readonly ILogger _logger = logs.CreateLogger<ReadingQueue>();

    /// <summary>Loads it on the pool.</summary>
    /// <param name="queue">Is opened, or told that none will come.</param>
    /// <param name="threads">Threads that read one question.</param>
    /// <param name="cancellation">Ends the loading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task LoadAsync(ReadingQueue queue, int threads, CancellationToken cancellation)
    {
        try
        {
            queue.Open(await Task.Run(() => ReaderLibrary.LoadAsync(settings, place, threads, time, logs, cancellation), cancellation).ConfigureAwait(false));
            Log.ReaderReady(_logger, settings.Kind);
        }
        catch (Exception failed) when (!cancellation.IsCancellationRequested)
        {
            queue.Close();
            Log.ReaderMissing(_logger, failed is NoReaderException ? failed.Message : FaultText.Of(failed));
        }
    }
}
