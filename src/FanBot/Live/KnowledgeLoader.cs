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
    private readonly Lock _swapping = new();

    /// <summary>Answers from the snapshot that the store calls live, if there is one and it is another than now.</summary>
    /// <returns>Whether another one is live now.</returns>
    /// <exception cref="StoreException">The store or its snapshot cannot be used.</exception>
    public bool OpenLive()
    {
        // One at a time, so that nobody brings back what the store called live a moment ago.
        lock (_swapping)
        {
            if (store.LiveName() is not { } name || name == live.Name)
            {
                return false;
            }

            live.Swap(store.Open(name));
            return true;
        }
    }

    /// <summary>Reads the articles, publishes what has changed and answers from it.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; nothing was published.</exception>
    public async Task<ReloadResult> BuildAsync(IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        // Held, since it is closed when another one goes live.
        using var before = live.IsReady ? await live.ReadAsync(cancellationToken).ConfigureAwait(false) : null;
        var outcome = await new SnapshotBuilder(store).BuildAsync(articles, progress, cancellation: cancellationToken).ConfigureAwait(false);
        if (outcome is not BuildReport)
        {
            return new ReloadResult(time.GetUtcNow(), outcome, []);
        }

        OpenLive();
        using var after = await live.ReadAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new ReloadResult(time.GetUtcNow(), outcome, Changes(before?.Edition.Snapshot, after?.Edition.Snapshot));
        }
        catch (StoreException)
        {
            // The snapshot before is damaged: what is new is live all the same.
            return new ReloadResult(time.GetUtcNow(), outcome, null);
        }
    }

    /// <summary>What has changed, show by show: those that were there and are there first.</summary>
    private static List<ShowChanges> Changes(Snapshot? before, Snapshot? after)
    {
        if (before?.Info.Name == after?.Info.Name)
        {
            return [];
        }

        var (old, now) = (before?.Shows() ?? [], after?.Shows() ?? []);
        var (were, are) = (old.Select(s => s.Key).ToHashSet(), now.Select(s => s.Key).ToHashSet());
        return
        [
            .. now.Concat(old)
                .DistinctBy(s => s.Key)
                .Select(s => new ShowChanges(
                    s.Name,
                    !were.Contains(s.Key) ? ShowState.New : !are.Contains(s.Key) ? ShowState.Gone : ShowState.Kept,
                    FactChanges.Between(before?.Facts(s.Key) ?? [], after?.Facts(s.Key) ?? [])))
                .Where(c => c.Changes.Count > 0 || c.State != ShowState.Kept)
                .OrderBy(c => c.State),
        ];
    }
}
