using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// One immutable SQLite file, open for reading. Safe to use from many threads; everything it returns is a copy.
/// </summary>
public sealed class Snapshot : IDisposable
{
    /// <summary>When and from what it was built.</summary>
    public SnapshotInfo Info => throw new NotImplementedException();

    /// <summary>The shows, by name. Kept in memory after the first call, since a snapshot never changes.</summary>
    public IReadOnlyList<ShowSummary> Shows() => throw new NotImplementedException();

    /// <summary>People and characters of a show. Kept in memory after the first call.</summary>
    public IReadOnlyList<Entity> Entities(string showKey) => throw new NotImplementedException();

    /// <summary>Facts of a show, in their stored order, optionally of some kinds and one season (with <paramref name="season"/>, facts of the show as a whole are left out).</summary>
    public IReadOnlyList<Fact> Facts(string showKey, IReadOnlyCollection<ClaimKind>? kinds = null, int? season = null) => throw new NotImplementedException();

    /// <summary>All claims of a show, or those of one kind, by article and place in it.</summary>
    public IReadOnlyList<CitedClaim> Claims(string showKey, ClaimKind? kind = null) => throw new NotImplementedException();

    /// <summary>Articles of a show, newest as-of date first, undated last.</summary>
    public IReadOnlyList<ArticleSummary> Articles(string showKey) => throw new NotImplementedException();

    /// <summary>An article with its passages, or null where there is none of that path.</summary>
    public StoredArticle? Article(string path) => throw new NotImplementedException();

    /// <summary>
    /// Passages of a show that hold at least one of the terms, best first by BM25; noise is never returned.
    /// </summary>
    /// <param name="showKey">The show to search in.</param>
    /// <param name="terms">Terms from <see cref="Text.TermAnalyzer"/>.</param>
    /// <param name="limit">The most passages to return.</param>
    public IReadOnlyList<PassageHit> Search(string showKey, IReadOnlyCollection<string> terms, int limit) => throw new NotImplementedException();

    /// <summary>In how many of the show's passages each term stands; terms that stand nowhere are left out.</summary>
    public IReadOnlyDictionary<string, int> Frequencies(string showKey, IReadOnlyCollection<string> terms) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
