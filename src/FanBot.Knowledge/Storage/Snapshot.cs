using System.Collections.Concurrent;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage.Queries;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// One immutable SQLite file, open for reading. Safe to use from many threads; everything it returns is a copy. Every
/// member throws <see cref="StoreException"/> where the file turns out to be damaged.
/// </summary>
public sealed class Snapshot : IDisposable
{
    private readonly ConnectionPool _pool;
    private readonly Lazy<IReadOnlyList<ShowSummary>> _shows;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Entity>> _entities = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, ArticleSummary> _summaries = new();

    private Snapshot(ConnectionPool pool, SnapshotInfo info)
    {
        _pool = pool;
        Info = info;
        _shows = new Lazy<IReadOnlyList<ShowSummary>>(() => _pool.Read(ShowQueries.Shows).AsReadOnly(), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>When and from what it was built.</summary>
    public SnapshotInfo Info { get; }

    /// <summary>Opens a snapshot file, and checks that it is whole.</summary>
    /// <exception cref="StoreException">There is no such file, it is damaged or cut short, or of a format that this version does not read.</exception>
    public static Snapshot Open(string path) => Open(path, Path.GetFileName(path));

    /// <summary>Opens a file that does not bear its final name yet.</summary>
    internal static Snapshot Open(string path, string name)
    {
        SnapshotHeader.Check(path);
        var pool = new ConnectionPool(path);
        try
        {
            var info = pool.Read(connection => MetaQueries.Read(connection, name));
            if (info is null || info.Articles != pool.Read(c => c.Number("SELECT count(*) FROM article")))
            {
                throw StoreErrors.Damaged(name, "it does not hold the articles that it counts");
            }

            return new Snapshot(pool, info);
        }
        catch
        {
            pool.Dispose();
            throw;
        }
    }

    /// <summary>The shows, by name. Kept in memory after the first call, since a snapshot never changes.</summary>
    public IReadOnlyList<ShowSummary> Shows() => _shows.Value;

    /// <summary>People and characters of a show. Kept in memory after the first call.</summary>
    public IReadOnlyList<Entity> Entities(string showKey) =>
        _entities.TryGetValue(showKey, out var known)
            ? known
            : Keep(showKey, _pool.Read(c => ShowQueries.Entities(c, showKey)));

    /// <summary>
    /// Facts of a show, in their stored order, optionally of some kinds and one season (with <paramref name="season"/>,
    /// facts of the show as a whole are left out). Of each value at most the 5 best claims are read; <see cref="FactValue.Support"/> counts all.
    /// </summary>
    public IReadOnlyList<Fact> Facts(string showKey, IReadOnlyCollection<ClaimKind>? kinds = null, int? season = null) =>
        _pool.Read(c => FactQueries.Read(c, showKey, kinds, season, id => Summary(c, id)));

    /// <summary>All claims of a show that count, or those of one kind, by article and place in it, as sure as their publishers' weights allow.</summary>
    public IReadOnlyList<CitedClaim> Claims(string showKey, ClaimKind? kind = null) =>
        [.. _pool.Read(c => ClaimQueries.OfShow(c, showKey, kind, id => Summary(c, id))).Select(Trust.Weigh).OfType<CitedClaim>()];

    /// <summary>Articles of a show, newest as-of date first, undated last.</summary>
    public IReadOnlyList<ArticleSummary> Articles(string showKey) =>
        [.. _pool.Read(c => ArticleQueries.OfShow(c, showKey)).OrderByDescending(a => a.AsOf).ThenBy(a => a.Path, StringComparer.Ordinal)];

    /// <summary>Every article's path, with a hash over all that was read from it.</summary>
    public IReadOnlyDictionary<string, string> ArticleHashes() => _pool.Read(ArticleQueries.Hashes);

    /// <summary>An article with its passages, or null where there is none of that path.</summary>
    public StoredArticle? Article(string path) => _pool.Read(c => ArticleQueries.Id(c, path) is > 0 and var id
        ? new StoredArticle(Summary(c, id), ArticleQueries.Text(c, id), PassageQueries.OfArticle(c, id))
        : null);

    /// <summary>
    /// Passages of a show that hold at least one of the terms, best first by BM25 within the show; noise is never
    /// returned. Terms that stand in more than a fifth of the passages of a large show find nothing where rarer ones
    /// are given too, but still count in the score.
    /// </summary>
    /// <param name="showKey">The show to search in.</param>
    /// <param name="terms">Terms from <see cref="Text.TermAnalyzer"/>.</param>
    /// <param name="limit">The most passages to return.</param>
    /// <param name="alike">Terms of much the same meaning, which count half, or null.</param>
    public IReadOnlyList<PassageHit> Search(string showKey, IReadOnlyCollection<string> terms, int limit, IReadOnlyCollection<string>? alike = null) =>
        _pool.Read(c => PassageSearch.Find(c, showKey, terms, alike ?? [], limit, id => Summary(c, id)));

    /// <summary>In how many of the show's passages each term stands; terms that stand nowhere are left out.</summary>
    public IReadOnlyDictionary<string, int> Frequencies(string showKey, IReadOnlyCollection<string> terms) =>
        _pool.Read(c => SearchQueries.Statistics(c, showKey) is { } show ? PassageSearch.Frequencies(c, show, terms) : []);

    /// <summary>Every piece of a show with how near it is to a vector, in no order; none where the snapshot has no vectors.</summary>
    /// <param name="showKey">The show to look in.</param>
    /// <param name="vector">A vector of the maker that <see cref="SnapshotInfo.Vectors"/> names.</param>
    public IReadOnlyList<PieceHit> Compare(string showKey, sbyte[] vector) =>
        Info.Vectors is null ? [] : _pool.Read(c => PieceQueries.Compare(c, showKey, vector, id => Summary(c, id)));

    /// <summary>What moderators corrected of a show: its names first, then what its articles state.</summary>
    public IReadOnlyList<Correction> Corrections(string showKey) => _pool.Read(c => CorrectionQueries.OfShow(c, showKey));

    /// <summary>What is undated, doubted or disputed.</summary>
    /// <param name="most">Paths and doubts to read, at most; all are counted.</param>
    public SnapshotReview Review(int most) => _pool.Read(c => ReviewQueries.Read(c, most));

    /// <summary>The terms of a show's passages that begin with a letter, in order; for slips of the pen.</summary>
    internal IReadOnlyList<string> Vocabulary(string showKey, char first) =>
        _pool.Read(c => SearchQueries.Statistics(c, showKey) is { } show ? SearchQueries.Vocabulary(c, show.Id, first) : []);

    /// <inheritdoc/>
    public void Dispose() => _pool.Dispose();

    // Only for shows that exist: questions name all sorts of keys, and the cache must not grow with them.
    private IReadOnlyList<Entity> Keep(string showKey, List<Entity> entities) =>
        entities.Count == 0 ? entities : _entities.GetOrAdd(showKey, entities.AsReadOnly());

    private ArticleSummary Summary(SnapshotConnection connection, long id) =>
        _summaries.TryGetValue(id, out var known) ? known : _summaries.GetOrAdd(id, ArticleQueries.Summary(connection, id));
}
