using System.Data.Common;

namespace FanBot.State.Audit;

/// <summary>Everything that moderators did. Only the router of their commands writes to it.</summary>
internal sealed class AuditLog(IStateStore store)
{
    private const string Columns = "at, moderator, server, what, target, outcome, reason, id";

    /// <summary>Adds an entry.</summary>
    /// <returns>Its number, by which <see cref="EndAsync"/> completes one that was only begun.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<long> AddAsync(AuditEntry entry, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Number(
            "INSERT INTO audit (at, moderator, server, what, target, outcome, reason) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6) RETURNING id",
            entry.At, entry.Moderator, entry.Server, entry.What, entry.Target, entry.Outcome, entry.Reason),
        cancellationToken);

    /// <summary>Says what became of something that was begun.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task EndAsync(long id, string? target, AuditOutcome outcome, string? reason, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Run("UPDATE audit SET target = @p1, outcome = @p2, reason = @p3 WHERE id = @p0", id, target, outcome, reason),
        cancellationToken);

    /// <summary>A page of them, the newest first, and how many there are in all.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<(IReadOnlyList<AuditEntry> Entries, int Count)> PageAsync(int page, int size, CancellationToken cancellationToken) => store.ReadAsync(
        session => (
            session.All($"SELECT {Columns} FROM audit ORDER BY id DESC LIMIT @p0 OFFSET @p1", Read, size, (long)page * size),
            (int)session.Number("SELECT count(*) FROM audit")),
        cancellationToken);

    private static AuditEntry Read(DbDataReader row) => new(
        row.Instant(0), row.Id(1), row.Id(2), row.GetString(3), row.TextOrNull(4), row.Name<AuditOutcome>(5), row.TextOrNull(6))
    { Id = row.GetInt64(7) };
}
