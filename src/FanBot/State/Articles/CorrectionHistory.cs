using System.Data.Common;
using FanBot.Discord;

namespace FanBot.State.Articles;

/// <summary>What moderators have corrected, and undone.</summary>
/// <remarks>For whoever builds on it: the shape is a proposal; a change is a migration with a number of its own.</remarks>
internal sealed class CorrectionHistory(IStateStore store)
{
    private const string Select = "SELECT at, moderator, show, kind, subject, was, becomes, reason, id, undone_at, undone_by FROM correction";

    /// <summary>Adds one.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<long> AddAsync(Correction correction, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Number(
            "INSERT INTO correction (at, moderator, show, kind, subject, was, becomes, reason) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7) RETURNING id",
            correction.At, correction.Moderator, correction.Show, correction.Kind, correction.Subject, correction.Was, correction.Becomes, correction.Reason),
        cancellationToken);

    /// <summary>One of them, or null.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<Correction?> FindAsync(long id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.First(Select + " WHERE id = @p0", Read, id), cancellationToken);

    /// <summary>Those of a show, or of all, the newest first; undone ones too.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<IReadOnlyList<Correction>> AllAsync(string? show, CancellationToken cancellationToken) => store.ReadAsync(
        session => show is null
            ? session.All(Select + " ORDER BY id DESC", Read)
            : session.All(Select + " WHERE show = @p0 ORDER BY id DESC", Read, show),
        cancellationToken);

    /// <summary>Notes that one was undone.</summary>
    /// <returns>False where it was undone before.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<bool> UndoneAsync(long id, DateTimeOffset at, Snowflake moderator, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Run("UPDATE correction SET undone_at = @p1, undone_by = @p2 WHERE id = @p0 AND undone_at IS NULL", id, at, moderator) > 0,
        cancellationToken);

    private static Correction Read(DbDataReader row) => new(
        row.Instant(0), row.Id(1), row.GetString(2), row.GetString(3), row.GetString(4), row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7))
    {
        Id = row.GetInt64(8),
        UndoneAt = row.InstantOrNull(9),
        UndoneBy = row.IdOrNull(10),
    };
}
