using FanBot.Editions.Publishing;
using FanBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;

namespace FanBot.Editions;

/// <summary>Reads the articles again while the bot runs, and tells how it goes.</summary>
internal sealed class Reloader(KnowledgeLoader loader, LiveKnowledge live, TimeProvider time, ILogger<Reloader> logger)
{
    // Discord takes five edits in some seconds; a person reads fewer.
    private static readonly TimeSpan BetweenNews = TimeSpan.FromSeconds(2);

    /// <summary>Whether articles are being read, by whoever began it.</summary>
    public bool IsBuilding => loader.IsBuilding;

    /// <summary>What is live; null where there is nothing.</summary>
    public EditionHold? Read() => live.Read();

    /// <summary>Reads them. What it came to is in the log when it ends.</summary>
    /// <param name="wish">What they are read for.</param>
    /// <param name="tell">Is told now and then how far it is, once it runs.</param>
    /// <param name="cancellationToken">Ends it; nothing is published then.</param>
    /// <exception cref="StoreException">The store cannot be used; what was live stays live.</exception>
    /// <exception cref="StateException">What went live before cannot be read; what was live stays live.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<ReloadResult> RunAsync(BuildWish wish, Func<BuildProgress, Task> tell, CancellationToken cancellationToken)
    {
        try
        {
            var before = loader.RunningBuild;
            var build = Task.Run(() => loader.BuildAsync(wish, cancellationToken), cancellationToken);
            await TellProgressAsync(tell, build, before, cancellationToken).ConfigureAwait(false);
            var result = await build.ConfigureAwait(false);
            if (result.Outcome is BuildRefused refused)
            {
                Log.NotBuilt(logger, refused.Message);
                BuildNews.Write(logger, refused.Problems);
            }
            else if (result.Aside is { } aside)
            {
                GateNews.Write(logger, aside);
            }
            else
            {
                Log.Reloaded(logger, result.Outcome is BuildReport { Published: true }, result.Outcome.Problems.Count);
            }

            return result;
        }
        catch (Exception failed) when (failed is StoreException or StateException)
        {
            Log.ReloadFailed(logger, failed);
            throw;
        }
    }

    /// <param name="tell">Is told.</param>
    /// <param name="build">Of which.</param>
    /// <param name="before">The build that it waits for, of which nothing is told; or null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private async Task TellProgressAsync(Func<BuildProgress, Task> tell, Task build, LatestProgress? before, CancellationToken cancellationToken)
    {
        while (!build.IsCompleted)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(build, Task.Delay(BetweenNews, time, ended.Token)).ConfigureAwait(false);
            await ended.CancelAsync().ConfigureAwait(false);
            if (!build.IsCompleted && loader.Running is { } latest && !ReferenceEquals(loader.RunningBuild, before))
            {
                await tell(latest).ConfigureAwait(false);
            }
        }
    }
}
