using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Live;

/// <summary>Reads the articles and makes the result live; whatever goes wrong, what is live stays.</summary>
/// <param name="store">The snapshots.</param>
/// <param name="articles">The articles.</param>
/// <param name="live">What is answered from.</param>
/// <param name="time">The clock.</param>
internal sealed class KnowledgeLoader(SnapshotStore store, ArticleFolder articles, LiveKnowledge live, TimeProvider time)
{
    /// <summary>Answers from the snapshot that the store calls live, if there is one and it is another than now.</summary>
    /// <returns>Whether another one is live now.</returns>
    /// <exception cref="StoreException">The store or its snapshot cannot be used.</exception>
    public bool OpenLive()
    {
        if (store.LiveName() is not { } name || name == live.Name)
        {
            return false;
        }

        live.Swap(store.Open(name));
        return true;
    }

    /// <summary>Reads the articles, publishes what has changed and answers from it.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; nothing was published.</exception>
    public async Task<ReloadResult> BuildAsync(IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var outcome = await new SnapshotBuilder(store).BuildAsync(articles, progress, cancellation: cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ShowChanges> changes = [];
        if (outcome is BuildReport report && report.Snapshot.Name != live.Name)
        {
            changes = await SwapAsync(report, cancellationToken).ConfigureAwait(false);
        }

        return new ReloadResult(time.GetUtcNow(), outcome, changes);
    }

    /// <summary>Compares before it swaps: afterwards the old snapshot may be closed.</summary>
    private async Task<IReadOnlyList<ShowChanges>> SwapAsync(BuildReport report, CancellationToken cancellationToken)
    {
        var snapshot = store.Open(report.Snapshot.Name);
        try
        {
            using var reading = live.IsReady ? await live.ReadAsync(cancellationToken).ConfigureAwait(false) : null;
            var changes = Compare(reading?.Edition.Snapshot, snapshot, [.. report.Shows.Where(s => !s.Reconciled).Select(s => s.Key)]);
            live.Swap(snapshot);
            return changes;
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    private static List<ShowChanges> Compare(Snapshot? before, Snapshot after, HashSet<string> unchanged) =>
    [
        .. after.Shows()
            .Concat(before?.Shows() ?? [])
            .DistinctBy(s => s.Key)
            .Where(s => before is null || !unchanged.Contains(s.Key))
            .Select(s => new ShowChanges(s.Name, FactChanges.Between(before?.Facts(s.Key) ?? [], after.Facts(s.Key))))
            .Where(c => c.Changes.Count > 0),
    ];
}
