using FanBot.Editions;
using FanBot.Readers;
using Microsoft.Extensions.Hosting;

namespace FanBot.Hosting;

/// <summary>Loads the reader while the bot runs already, once there is something to read: the start must not wait for it, nor share its processor.</summary>
internal sealed class ReaderService(ReaderStart start, ReadingQueue queue, LiveKnowledge? live = null) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await (live?.First ?? Task.CompletedTask).WaitAsync(stoppingToken).ConfigureAwait(false);
            await start.LoadAsync(queue, threads: 1, stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A normal end.
        }
    }
}
