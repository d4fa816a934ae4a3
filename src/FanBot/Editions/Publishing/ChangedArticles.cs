using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;

namespace FanBot.Editions.Publishing;

/// <summary>The articles that are new, gone or other than before: what an answer or a fact that changed can have changed because of.</summary>
internal sealed class ChangedArticles
{
    // More would not be looked at.
    private const int Most = 4;

    private readonly HashSet<string> _paths;
    private readonly HashSet<string> _gone;
    private readonly Snapshot _before;
    private readonly Snapshot _after;

    /// <summary>Those between two snapshots.</summary>
    public ChangedArticles(Snapshot before, Snapshot after)
    {
        (_before, _after) = (before, after);
        var (was, becomes) = (before.ArticleHashes(), after.ArticleHashes());
        _gone = [.. was.Keys.Where(path => !becomes.ContainsKey(path))];
        _paths = [.. _gone, .. becomes.Where(a => was.GetValueOrDefault(a.Key) != a.Value).Select(a => a.Key)];
    }

    /// <summary>
    /// Those behind something that draws on some articles: the changed ones among them, else all changed ones of the show. "gone" stands behind
    /// those that are.
    /// </summary>
    /// <param name="cited">Paths of the articles, those of the newer snapshot first.</param>
    /// <param name="show">Key of the show, or null.</param>
    public IReadOnlyList<string> Behind(IEnumerable<string> cited, string? show)
    {
        var among = cited.Distinct(StringComparer.Ordinal).Where(_paths.Contains).ToList();
        var found = among.Count > 0 ? among : show is null ? [] : OfShow(show);
        return [.. found.Take(Most).Select(path => _gone.Contains(path) ? $"{path} (gone)" : path)];
    }

    /// <summary>Those behind an answer that changed.</summary>
    public IReadOnlyList<string> Behind(Answer was, Answer becomes) =>
        Behind(becomes.Citations.Concat(was.Citations).Select(c => c.Article.Path), becomes.ShowKey ?? was.ShowKey);

    private List<string> OfShow(string key) =>
        [.. _after.Articles(key).Concat(_before.Articles(key)).Select(a => a.Path).Distinct(StringComparer.Ordinal).Where(_paths.Contains)];
}
