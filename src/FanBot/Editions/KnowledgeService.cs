using FanBot.Editions.Publishing;
using FanBot.Knowledge.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Editions;

/// <summary>
/// Brings the knowledge to life when the bot starts: what the store holds at once, then what the articles have become
/// since. Afterwards it notices what other processes publish: another copy of the bot, or <c>fanbot build</c>.
/// </summary>
internal sealed class KnowledgeService(
    KnowledgeSource source,
    KnowledgeLoader loader,
    LiveKnowledge live,
    TimeProvider time,
    ILogger<KnowledgeService> logger,
    GateKeeper? keeper = null) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    private string? _noticed;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host starts its services one after the other; none shall wait for the articles.
        await Task.Yield();
        try
        {
            var trouble = await TryOpenLiveAsync(stoppingToken).ConfigureAwait(false);
            await NoticeAsync().ConfigureAwait(false);
            if (source.BuildsAtStart)
            {
                trouble = await BuildAsync(stoppingToken).ConfigureAwait(false);
            }

            live.SetEmpty(trouble);
            TellWhatToMend();
            while (true)
            {
                await Task.Delay(BetweenLooks, time, stoppingToken).ConfigureAwait(false);
                await TryOpenLiveAsync(stoppingToken).ConfigureAwait(false);
                await NoticeAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A normal end.
        }
        finally
        {
            // Whatever ended it: nobody shall wait for what does not come.
            live.SetEmpty(live.Trouble);
        }
    }

    /// <summary>Has written down what has gone live without a word of this bot.</summary>
    private async Task NoticeAsync()
    {
        if (keeper is not null && !loader.IsBuilding && live.Name is { } name && name != _noticed)
        {
            await keeper.NoticeAsync(name).ConfigureAwait(false);
            _noticed = name;
        }
    }

    /// <returns>What went wrong, or null.</returns>
    private async Task<StoreException?> BuildAsync(CancellationToken cancellationToken)
    {
        try
        {
            var result = await loader.BuildAsync(BuildWish.Start with { Waits = true }, cancellationToken).ConfigureAwait(false);
            if (result.Outcome is BuildRefused refused)
            {
                Log.NotBuilt(logger, refused.Message);
            }
            else if (result.Aside is { } aside)
            {
                GateNews.Write(logger, aside);
            }
            else
            {
                Log.SnapshotLive(logger, live.Name);
            }

            return null;
        }
        catch (StoreException failed)
        {
            Log.ReloadFailed(logger, failed);
            return failed;
        }
        catch (StateException failed)
        {
            // Only what is live already could be undone, and that stays.
            Log.ReloadFailed(logger, failed);
            return null;
        }
    }

    private void TellWhatToMend()
    {
        using var reading = live.Read();
        try
        {
            BuildNews.Write(logger, loader.Status(reading?.Edition));
        }
        catch (StoreException damaged)
        {
            Log.ReloadFailed(logger, damaged);
        }
    }

    /// <returns>What went wrong, or null.</returns>
    private async Task<StoreException?> TryOpenLiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await loader.OpenLiveAsync(cancellationToken).ConfigureAwait(false))
            {
                Log.SnapshotOpen(logger, live.Name);
            }

            return null;
        }
        catch (StoreException other) when (other.Fault == StoreFault.OtherFormat)
        {
            // As after every update that stores more; nothing is wrong.
            Log.ToBuildAnew(logger, other.Message);
            return other;
        }
        catch (StoreException failed)
        {
            Log.ReloadFailed(logger, failed);
            return failed;
        }
    }
}
