using FanBot.Knowledge.Answering.Deciding;
using Microsoft.Extensions.Logging;

namespace FanBot.Readers;

/// <summary>
/// Lets a few questions be read at once, in turn. Whatever stands in the way (the reader is not loaded yet, too many ask, it takes too
/// long, it fails), the answer has to do without, in time. Safe to use from many threads.
/// </summary>
/// <remarks>Cancelling a reading that does not listen frees who waits for it, but not its turn: that comes back when it ends.</remarks>
internal sealed class ReadingQueue : IPassageReader, IDisposable
{
    private readonly ReaderKind _kind;
    private readonly ReadingLimits _limits;
    private readonly TimeProvider _time;
    private readonly ILogger<ReadingQueue> _logger;
    private readonly ReadingMeter _meter = new();
    private readonly SemaphoreSlim _turns;
    private volatile IPassageReader? _reader;
    private volatile bool _isAbsent;
    private int _inside;

    /// <summary>A queue before a reader that is still to come.</summary>
    public ReadingQueue(ReaderKind kind, ReadingLimits limits, TimeProvider time, ILogger<ReadingQueue> logger)
    {
        (_kind, _limits, _time, _logger) = (kind, limits, time, logger);
        _turns = new SemaphoreSlim(limits.AtOnce);
    }

    /// <summary>How the reader stands.</summary>
    public ReadingStatus Status =>
        new(_kind, _reader is not null ? ReadingState.Ready : _isAbsent ? ReadingState.Absent : ReadingState.Loading, _meter.Read, _meter.Without);

    /// <summary>From now on this one reads.</summary>
    public void Open(IPassageReader reader) => _reader = reader;

    /// <summary>None will come.</summary>
    public void Close() => _isAbsent = true;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        if (_reader is not { } reader)
        {
            return null;
        }

        using var limit = new CancellationTokenSource(_limits.Limit, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        if (!await TakeTurnAsync(either.Token).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            return Without(ReadingOutcome.Busy);
        }

        try
        {
            var reading = ReadInTurnAsync(reader, question, pieces, either.Token);
            var readings = await reading.WaitAsync(either.Token).ConfigureAwait(false);
            _meter.Count(readings is null ? ReadingOutcome.Failed : ReadingOutcome.Read);
            return readings;
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            cancellation.ThrowIfCancellationRequested();
            return Without(ReadingOutcome.Late);
        }
        catch (Exception failed)
        {
            Log.ReaderFailed(_logger, FaultText.Of(failed));
            return Without(ReadingOutcome.Failed);
        }
    }

    /// <summary>
    /// Reads for somebody who is no member: waits for a turn and for the end however long they take, and counts nowhere.
    /// </summary>
    /// <returns>Null where there is no reader yet, or it fails.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async ValueTask<IReadOnlyList<PieceReading>?> ReadPatientlyAsync(
        string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        if (_reader is not { } reader)
        {
            return null;
        }

        await _turns.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await reader.ReadAsync(question, pieces, cancellation).ConfigureAwait(false);
        }
        catch (Exception failed) when (!cancellation.IsCancellationRequested)
        {
            Log.ReaderFailed(_logger, FaultText.Of(failed));
            return null;
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    /// <returns>False where there is none to be had in time.</returns>
    private async ValueTask<bool> TakeTurnAsync(CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _inside) <= _limits.AtOnce + _limits.Waiting)
        {
            using var patience = new CancellationTokenSource(_limits.Patience, _time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            try
            {
                await _turns.WaitAsync(either.Token).ConfigureAwait(false);
                return true;
            }
            catch (OperationCanceledException)
            {
                // Counted by the caller, unless it was the caller who gave up.
            }
        }

        Interlocked.Decrement(ref _inside);
        return false;
    }

    private async Task<IReadOnlyList<PieceReading>?> ReadInTurnAsync(
        IPassageReader reader, string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(question, pieces, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turns.Release();
            Interlocked.Decrement(ref _inside);
        }
    }

    private IReadOnlyList<PieceReading>? Without(ReadingOutcome outcome)
    {
        _meter.Count(outcome);
        return null;
    }
}
