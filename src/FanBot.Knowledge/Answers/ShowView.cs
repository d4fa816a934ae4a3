using System.Collections.Concurrent;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers;

/// <summary>One show of a snapshot, now or as its articles stood on an earlier day.</summary>
internal sealed class ShowView
{
    private readonly Snapshot _snapshot;
    private readonly Lazy<ShowKnowledge>? _then;

    // One question asks for the same facts several times over.
    private readonly ConcurrentDictionary<(ulong Kinds, int? Season), IReadOnlyList<Fact>> _facts = new();

    /// <param name="snapshot">The snapshot; not disposed here.</param>
    /// <param name="show">The show.</param>
    /// <param name="asOf">The earlier day, or null.</param>
    /// <param name="today">What day it is.</param>
    /// <param name="reconcile">Makes facts of the claims of an earlier day: show key, name, claims and the names that are known.</param>
    public ShowView(
        Snapshot snapshot,
        ShowSummary show,
        DateOnly? asOf,
        DateOnly today,
        Func<string, string, IReadOnlyList<CitedClaim>, ShowFile, ShowKnowledge> reconcile)
    {
        Now = asOf ?? today;
        _snapshot = snapshot;
        Show = show;
        AsOf = asOf;
        // What was known on an earlier day is what that day's claims come to; undated articles count only without one.
        _then = asOf is { } day
            ? new(() =>
                reconcile(show.Key, show.Name, [.. snapshot.Claims(show.Key).Where(c => WasThere(c.Source, day))], Names(snapshot, show.Key)))
            : null;
    }

    public ShowSummary Show { get; }

    public DateOnly? AsOf { get; }

    /// <summary>The day that is "now" in a question: the earlier one, or today.</summary>
    public DateOnly Now { get; }

    public IReadOnlyList<Entity> Entities => _then is null ? _snapshot.Entities(Show.Key) : _then.Value.Entities;

    public EdtfDate? Newest => AsOf is { } day
        ? _snapshot.Articles(Show.Key).Where(a => WasThere(a, day) && a.Weight != SourceWeight.Ignored).Max(a => a.AsOf)
        : Show.Newest;

    /// <summary>Facts of the kinds, of every season and of the show as a whole, in their stored order.</summary>
    public IReadOnlyList<Fact> Facts(params ClaimKind[] kinds) => _facts.GetOrAdd(
        (Mask(kinds), null),
        _ => _then is null ? _snapshot.Facts(Show.Key, kinds) : [.. _then.Value.Facts.Where(f => kinds.Contains(f.Kind))]);

    /// <summary>Facts of the kinds in one season.</summary>
    public IReadOnlyList<Fact> FactsOf(int season, params ClaimKind[] kinds) => _facts.GetOrAdd(
        (Mask(kinds), season),
        _ => _then is null ? _snapshot.Facts(Show.Key, kinds, season) : [.. _then.Value.Facts.Where(f => kinds.Contains(f.Kind) && f.Season == season)]);

    public IReadOnlyList<CitedClaim> Claims(ClaimKind kind) =>
        [.. _snapshot.Claims(Show.Key, kind).Where(c => AsOf is not { } day || WasThere(c.Source, day))];

    public IReadOnlyList<ArticleSummary> Articles() =>
        [.. _snapshot.Articles(Show.Key).Where(a => AsOf is not { } day || WasThere(a, day))];

    public StoredArticle? Article(string path) => _snapshot.Article(path);

    public IReadOnlyList<PassageHit> Search(IReadOnlyCollection<string> terms, int limit, IReadOnlyCollection<string>? alike = null) =>
        [.. _snapshot.Search(Show.Key, terms, limit, alike).Where(h => AsOf is not { } day || WasThere(h.Source, day))];

    /// <summary>Every piece with how near it is to a text; null where the snapshot's vectors are not of this maker.</summary>
    public IReadOnlyList<PieceHit>? Compare(string text, ITextVectors? vectors)
    {
        if (vectors is null || _snapshot.Info.Vectors != vectors.Name)
        {
            return null;
        }

        var vector = new sbyte[vectors.Dimensions];
        vectors.Embed(text, vector);
        return [.. _snapshot.Compare(Show.Key, vector).Where(h => AsOf is not { } day || WasThere(h.Source, day))];
    }

    public IReadOnlyDictionary<string, int> Frequencies(IReadOnlyCollection<string> terms) => _snapshot.Frequencies(Show.Key, terms);

    public IReadOnlyList<string> Vocabulary(char first) => _snapshot.Vocabulary(Show.Key, first);

    private static ulong Mask(ClaimKind[] kinds) => kinds.Aggregate(0UL, (mask, kind) => mask | (1UL << (int)kind));

    // Names are spelt as they are known to be now, moderators' corrections among them.
    private static ShowFile Names(Snapshot snapshot, string key) => new()
    {
        Names = snapshot.Entities(key)
            .SelectMany(e => e.Aliases.Select(a => (Alias: a, e.Name)))
            .GroupBy(a => a.Alias, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal),
    };

    private static bool WasThere(ArticleSummary article, DateOnly day) => article.AsOf is { HasYear: true } asOf && asOf.Latest <= day;
}
