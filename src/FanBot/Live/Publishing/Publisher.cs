using FanBot.Discord;
using FanBot.Knowledge.Storage;
using FanBot.State.Publishing;

namespace FanBot.Live.Publishing;

/// <summary>Makes another snapshot the live one because a moderator says so: one that was kept aside, or an older one.</summary>
/// <param name="store">The snapshots.</param>
/// <param name="loader">Answers from what the store calls live.</param>
/// <param name="candidates">What is known of those that are kept aside.</param>
/// <param name="history">What went live when.</param>
/// <param name="time">The clock.</param>
internal sealed class Publisher(SnapshotStore store, KnowledgeLoader loader, CandidateList candidates, LiveHistory history, TimeProvider time)
{
    /// <summary>Publishes a snapshot that is kept aside. It is live, in the history and answered from when this ends.</summary>
    /// <exception cref="StoreException">There is none of that name, or the store cannot be used.</exception>
    /// <exception cref="StateException">It is live, but the history does not tell.</exception>
    public async Task<SnapshotInfo> PublishAsync(string name, Snowflake moderator, string? why, CancellationToken cancellationToken)
    {
        var candidate = await candidates.FindAsync(name, cancellationToken).ConfigureAwait(false);
        return await ChangeAsync(
            () => store.PublishAside(name),
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
        var before = store.LiveName();
        var info = await Task.Run(change, cancellationToken).ConfigureAwait(false);

        // From here on it is live: nothing may be given up half way.
        try
        {
            await history.AddAsync(note with { Before = before }, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            await loader.OpenLiveAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return info;
    }
}
