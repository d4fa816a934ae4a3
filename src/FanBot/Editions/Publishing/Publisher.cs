using FanBot.Discord;
using FanBot.Knowledge.Storage;
using FanBot.State.Publishing;

namespace FanBot.Editions.Publishing;

/// <summary>
/// Makes another snapshot the live one because a moderator says so: one that was kept aside, or an older one. Where articles are being read, that
/// ends first, so that it does not undo this.
/// </summary>
/// <param name="store">The snapshots.</param>
/// <param name="loader">Answers from what the store calls live.</param>
/// <param name="candidates">What is known of those that are kept aside.</param>
/// <param name="history">What went live when.</param>
/// <param name="time">The clock.</param>
internal sealed class Publisher(SnapshotStore store, KnowledgeLoader loader, CandidateList candidates, LiveHistory history, TimeProvider time)
{
    private const string OutOfDate = "Something else has gone live since that was read. Use /knowledge check again.";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Whether articles are being read here, so that this would have to wait.</summary>
    public bool MustWait => loader.IsBuilding;

    /// <summary>Publishes a snapshot that is kept aside. It is live, in the history and answered from when this ends.</summary>
    /// <exception cref="StoreException">
    /// There is none of that name, something else went live since it was compared with what was, or the store cannot be used.
    /// </exception>
    /// <exception cref="StateException">It is live, but the history does not tell.</exception>
    public async Task<SnapshotInfo> PublishAsync(string name, Snowflake moderator, string? why, CancellationToken cancellationToken)
    {
        var candidate = await candidates.FindAsync(name, cancellationToken).ConfigureAwait(false);
        return await ChangeAsync(
            () => candidate is not null && candidate.Live != store.LiveName()
                ? throw new StoreException(StoreFault.NoSuchSnapshot, OutOfDate)
                : store.PublishAside(name),
            new WentLive(time.GetUtcNow(), name, WentLiveHow.Published, moderator, why) { Passed = candidate?.Passed, Failed = candidate?.Failed },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes back to an older snapshot. It is live, in the history and answered from when this ends.</summary>
    /// <exception cref="StoreException">There is none of that name, or the store cannot be used.</exception>
    /// <exception cref="StateException">It is live, but the history does not tell.</exception>
    public async Task<SnapshotInfo> RollBackAsync(string name, Snowflake moderator, string? why, CancellationToken cancellationToken)
    {
        var known = await history.BySnapshotAsync(cancellationToken).ConfigureAwait(false);
        var before = known.GetValueOrDefault(name);
        return await ChangeAsync(
            () => store.Rollback(name),
            new WentLive(time.GetUtcNow(), name, WentLiveHow.Rollback, moderator, why) { Passed = before?.Passed, Failed = before?.Failed },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<SnapshotInfo> ChangeAsync(Func<SnapshotInfo> change, WentLive note, CancellationToken cancellationToken)
    {
        var (before, info) = await ChangeInTurnAsync(change, cancellationToken).ConfigureAwait(false);

        // From here on it is live: nothing may be given up half way.
        try
        {
            await history.AddAsync(note with { At = time.GetUtcNow(), Before = before }, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            await loader.OpenLiveAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return info;
    }

    /// <returns>What was live before, and what is now.</returns>
    private async Task<(string? Before, SnapshotInfo Info)> ChangeInTurnAsync(Func<SnapshotInfo> change, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            // A reading of this process has not ended before the history tells of it, which is after it has let the store go.
            if (!loader.IsBuilding || !MayWait())
            {
                try
                {
                    var before = store.LiveName();
                    return (before, await Task.Run(change, cancellationToken).ConfigureAwait(false));
                }
                catch (StoreException busy) when (busy.Fault == StoreFault.Busy && MayWait())
                {
                    // Another process reads.
                }
            }

            await Task.Delay(BetweenTries, time, cancellationToken).ConfigureAwait(false);
        }

        bool MayWait() => time.GetElapsedTime(began) < Patience;
    }
}
