using System.Data.Common;

namespace FanBot.State.Publishing;

/// <summary>Who has agreed that which snapshot shall go live.</summary>
internal sealed class ApprovalList(IStateStore store)
{
    /// <summary>Adds one; a moderator who has agreed already agrees no second time.</summary>
    /// <returns>All of the snapshot's, the first one first.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<IReadOnlyList<Approval>> AddAsync(Approval approval, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Run(
                "INSERT INTO approval (at, snapshot, moderator, reason) VALUES (@p0, @p1, @p2, @p3) ON CONFLICT DO NOTHING",
                approval.At, approval.Snapshot, approval.Moderator, approval.Reason);
            return Of(session, approval.Snapshot);
        },
        cancellationToken);

    /// <summary>A snapshot's, the first one first.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<IReadOnlyList<Approval>> OfAsync(string snapshot, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Of(session, snapshot), cancellationToken);

    private static IReadOnlyList<Approval> Of(StateSession session, string snapshot) =>
        session.All("SELECT at, snapshot, moderator, reason FROM approval WHERE snapshot = @p0 ORDER BY at, moderator", Read, snapshot);

    private static Approval Read(DbDataReader row) => new(row.Instant(0), row.GetString(1), row.Id(2), row.TextOrNull(3));
}
