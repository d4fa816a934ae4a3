using System.Data.Common;

namespace FanBot.State.Articles;

/// <summary>The articles that moderators have taken away.</summary>
/// <remarks>For whoever builds on it: the shape is a proposal; a change is a migration with a number of its own.</remarks>
internal sealed class RemovedArticles(IStateStore store)
{
    private const string Select = "SELECT at, path, content, moderator, reason, id FROM removed_article WHERE brought_back IS NULL";

    /// <summary>Keeps one, before its file is taken away.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<long> KeepAsync(RemovedArticle article, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Number(
            "INSERT INTO removed_article (at, path, content, moderator, reason) VALUES (@p0, @p1, @p2, @p3, @p4) RETURNING id",
            article.At, article.Path, article.Content, article.Moderator, article.Reason),
        cancellationToken);

    /// <summary>One of them, or null where there is none, or it was brought back.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<RemovedArticle?> FindAsync(long id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.First(Select + " AND id = @p0", Read, id), cancellationToken);

    /// <summary>All of them, the newest first.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<IReadOnlyList<RemovedArticle>> AllAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.All(Select + " ORDER BY id DESC", Read), cancellationToken);

    /// <summary>Notes that one was brought back, after its file is there again.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task BroughtBackAsync(long id, DateTimeOffset at, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.Run("UPDATE removed_article SET brought_back = @p1, content = @p2 WHERE id = @p0", id, at, Array.Empty<byte>()),
            cancellationToken);

    private static RemovedArticle Read(DbDataReader row) =>
        new(row.Instant(0), row.GetString(1), row.Bytes(2), row.Id(3), row.TextOrNull(4)) { Id = row.GetInt64(5) };
}
