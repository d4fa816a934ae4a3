using System.Data.Common;

namespace FanBot.State.Articles;

/// <summary>The articles that wait for a moderator's word.</summary>
/// <remarks>For whoever builds on it: the shape is a proposal; a change is a migration with a number of its own.</remarks>
internal sealed class PendingAdditions(IStateStore store)
{
    private const string Select = "SELECT id, at, moderator, server, file_name, content, understood FROM pending_addition";

    /// <summary>Keeps one, in place of what was kept under its id before.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task KeepAsync(PendingAddition addition, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Run("DELETE FROM pending_addition WHERE id = @p0", addition.Id) + session.Run(
            "INSERT INTO pending_addition (id, at, moderator, server, file_name, content, understood) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6)",
            addition.Id, addition.At, addition.Moderator, addition.Server, addition.FileName, addition.Content, addition.Understood),
        cancellationToken);

    /// <summary>One of them, or null.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<PendingAddition?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.First(Select + " WHERE id = @p0", Read, id), cancellationToken);

    /// <summary>Takes one away.</summary>
    /// <returns>Whether it was there: of two who press at once, one is told so.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.Run("DELETE FROM pending_addition WHERE id = @p0", id) > 0, cancellationToken);

    /// <summary>Takes those away that were sent before an instant.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<int> RemoveOlderAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.Run("DELETE FROM pending_addition WHERE at < @p0", instant), cancellationToken);

    private static PendingAddition Read(DbDataReader row) =>
        new(row.GetString(0), row.Instant(1), row.Id(2), row.Id(3), row.GetString(4), row.Bytes(5), row.GetString(6));
}
