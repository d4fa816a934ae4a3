using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Storage.Queries;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Building;

/// <summary>A show to be reconciled, with all that it takes.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name: that of <c>show.yaml</c>, else the one that most of its articles use.</param>
/// <param name="Claims">Every claim of its articles.</param>
/// <param name="ShowFile">The <c>show.yaml</c> of the folder that holds most of its articles, among folders that have one for it.</param>
/// <param name="Newest">The latest as-of date among its articles that are not ignored, or null.</param>
internal sealed record ShowJob(string Key, string Name, ShowClaims Claims, ShowFile ShowFile, string? Newest)
{
    private const string ArticlesSql =
        "SELECT a.path, a.id, a.show_name, a.published, a.updated, coalesce(w.weight, 0) "
        + "FROM article a JOIN show s ON s.id = a.show_id LEFT JOIN article_weight w ON w.article_id = a.id WHERE s.key = $0 ORDER BY a.path";

    private const string WithInitialsSql = "SELECT count(*) FROM article a JOIN show s ON s.id = a.show_id WHERE s.key = $0 AND instr(a.text, $1) > 0";

    /// <summary>Reads a show from a draft, or null where it has no article left.</summary>
    public static ShowJob? Read(SnapshotConnection draft, string key, ArticleFolderContents contents)
    {
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        var names = new List<(string Name, bool Counts)>();
        EdtfDate? newest = null;
        using (var reader = draft.Command(ArticlesSql, key).ExecuteReader())
        {
            var row = new Row(reader);
            while (row.Next())
            {
                rows.Add(row.Text(0), row.Long(1));
                var counts = row.Int(5) != (int)SourceWeight.Ignored;
                names.Add((row.Text(2), counts));
                if (counts && (row.DateOrNull(4) ?? row.DateOrNull(3)) is { } asOf && (newest is null || asOf > newest))
                {
                    newest = asOf;
                }
            }
        }

        if (rows.Count == 0)
        {
            return null;
        }

        var showFile = ShowFileOf(key, rows.Keys, contents);
        var summaries = ArticleQueries.OfShow(draft, key).ToDictionary(a => rows[a.Path]);
        var claims = ClaimQueries.OfShow(draft, key, kind: null, id => summaries[id]);
        var counting = names.Exists(n => n.Counts) ? names.Where(n => n.Counts) : names;
        var name = showFile.Name ?? MostCommon(counting.Select(n => n.Name));
        var aliases = showFile.Aliases.Concat(counting.Select(n => n.Name)).Concat(Found(key, rows.Keys, contents)).Concat(Initials(draft, key, name));
        var named = showFile with { Aliases = [.. aliases.Where(a => a != name).Distinct(StringComparer.Ordinal)] };
        return new ShowJob(key, name, new ShowClaims(claims, rows), named, newest?.ToString());
    }

    // "Harbor Lights (HL)": fans ask for what an article says is short for the name, and two letters by themselves may be anything.
    private static IEnumerable<string> Initials(SnapshotConnection draft, string key, string name)
    {
        const int Longest = 8;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var initials = string.Concat(words.Where(w => char.IsLetterOrDigit(w[0])).Select(w => char.ToUpperInvariant(w[0])));
        return initials.Length is > 1 and <= Longest && draft.Number(WithInitialsSql, key, $"{name} ({initials})") > 0 ? [initials] : [];
    }

    // Other names under which its articles were found to speak of it.
    private static IEnumerable<string> Found(string key, IEnumerable<string> paths, ArticleFolderContents contents) => paths
        .Select(p => contents.Found.GetValueOrDefault(p))
        .OfType<ShowFile>()
        .Where(s => s.Name is not null && ShowKey.Of(s.Name) == key)
        .SelectMany(s => s.Aliases);

    private static ShowFile ShowFileOf(string key, IEnumerable<string> paths, ArticleFolderContents contents) => paths
        .GroupBy(p => p.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? p[..slash] : "")
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => contents.ShowOf(g.Key))
        .FirstOrDefault(s => s != ShowFile.None && (s.Name is null || ShowKey.Of(s.Name) == key), ShowFile.None);

    private static string MostCommon(IEnumerable<string> names) => names
        .GroupBy(n => n, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;
}
