using System.Data.Common;

namespace FanBot.State.Publishing;

/// <summary>When which snapshot went live, by whom and why.</summary>
internal sealed class LiveHistory(IStateStore store)
{
    private const string Select = "SELECT at, snapshot, how, moderator, why, before, passed, failed FROM went_live";

    /// <summary>Notes one.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task AddAsync(WentLive note, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Run(
            "INSERT INTO went_live (at, snapshot, how, moderator, why, before, passed, failed) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)",
            note.At, note.Snapshot, note.How, note.Moderator, note.Why, note.Before, note.Passed, note.Failed),
        cancellationToken);

    /// <summary>The newest of all, or null.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<WentLive?> NewestAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.First(Select + " ORDER BY id DESC LIMIT 1", Read), cancellationToken);

    /// <summary>
    /// The note of the moderator who went back from what articles came to, where nobody has made it live again since; else null.
    /// </summary>
    /// <param name="hash">The hash at the end of a snapshot's name, which tells what the articles come to.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public async Task<WentLive?> LeftAsync(string hash, CancellationToken cancellationToken)
    {
        var like = $"%-{hash}.db";
        var newest = await store.ReadAsync(
            session => session.First(
                Select + " WHERE snapshot LIKE @p0 OR (how = @p1 AND before LIKE @p0) ORDER BY id DESC LIMIT 1", Read, like, WentLiveHow.Rollback),
            cancellationToken).ConfigureAwait(false);
        return newest is { How: WentLiveHow.Rollback } && !newest.Snapshot.EndsWith($"-{hash}.db", StringComparison.Ordinal) ? newest : null;
    }

    /// <summary>The newest of each snapshot, by its name.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public async Task<IReadOnlyDictionary<string, WentLive>> BySnapshotAsync(CancellationToken cancellationToken)
    {
        var notes = await store.ReadAsync(
            session => session.All(Select + " WHERE id IN (SELECT max(id) FROM went_live GROUP BY snapshot)", Read), cancellationToken).ConfigureAwait(false);
        return notes.ToDictionary(n => n.Snapshot, StringComparer.Ordinal);
    }

    private static WentLive Read(DbDataReader row) => new(row.Instant(0), row.GetString(1), row.Name<WentLiveHow>(2), row.IdOrNull(3), row.TextOrNull(4))
    {
        Before = row.TextOrNull(5),
        Passed = row.NumberOrNull(6),
        Failed = row.NumberOrNull(7),
    };
}
