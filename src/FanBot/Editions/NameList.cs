using System.Collections.Concurrent;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Editions;

/// <summary>What a snapshot knows by name, in the order in which it is offered before anything is typed.</summary>
internal sealed class NameList
{
    /// <summary>Stands between a name and its show, where several shows are known.</summary>
    public const string Separator = " \u00B7 ";

    private readonly Snapshot _snapshot;
    private readonly Lazy<IReadOnlyList<Name>> _shows;
    private readonly ConcurrentDictionary<(string Show, EntityKind Kind), IReadOnlyList<Name>> _entities = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<Name>> _articles = [];

    public NameList(Snapshot snapshot)
    {
        _snapshot = snapshot;
        _shows = new(() => [.. snapshot.Shows().OrderByDescending(s => s.Newest).Select(s => new Name(s.Name, "", s.Name, s.Aliases))]);
    }

    /// <summary>The shows, the one with the newest article first.</summary>
    public IReadOnlyList<Name> Shows => _shows.Value;

    /// <summary>People or characters: of a show those who are cast, as surely as they are, before the others.</summary>
    /// <param name="shows">The shows to look in.</param>
    /// <param name="kind">People or characters.</param>
    public IEnumerable<Name> Entities(IReadOnlyList<ShowSummary> shows, EntityKind kind) =>
        shows.SelectMany(s => _entities.GetOrAdd((s.Key, kind), _ => ReadEntities(s, kind)));

    /// <summary>The articles of shows, newest first.</summary>
    public IEnumerable<Name> Articles(IReadOnlyList<ShowSummary> shows) =>
        shows.SelectMany(s => _articles.GetOrAdd(s.Key, key => [.. _snapshot.Articles(key).Select(Of)]));

    private IReadOnlyList<Name> ReadEntities(ShowSummary show, EntityKind kind)
    {
        var note = _snapshot.Shows().Count > 1 ? show.Name : "";
        var rank = _snapshot.Facts(show.Key, [ClaimKind.Cast])
            .OrderByDescending(f => f.Season ?? 0)
            .Select(f => kind == EntityKind.Person ? f.Person : f.Character)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Index()
            .ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return
        [
            .. _snapshot.Entities(show.Key)
                .Where(e => e.Kind == kind)
                .OrderBy(e => rank.GetValueOrDefault(e.Name, int.MaxValue))
                .Select(e => new Name(e.Name, note, note.Length > 0 ? e.Name + Separator + note : e.Name, e.Aliases)),
        ];
    }

    private static Name Of(ArticleSummary article) => new(
        article.Title,
        string.Join(", ", new[] { article.Publisher, article.AsOf?.ToText() }.OfType<string>()),
        article.Title,
        article.Publisher is { } publisher ? [publisher] : []);
}
