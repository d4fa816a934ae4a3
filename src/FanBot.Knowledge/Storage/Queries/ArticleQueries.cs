using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads articles without their text.</summary>
internal static class ArticleQueries
{
    private const string Columns = "a.path, s.key, a.title, a.publisher, a.author, a.published, a.updated, a.url, a.kind, coalesce(w.weight, 0)";
    private const string Tables = "article a JOIN show s ON s.id = a.show_id LEFT JOIN article_weight w ON w.article_id = a.id";
    private const string ById = $"SELECT {Columns} FROM {Tables} WHERE a.id = $0";
    private const string ByShow = $"SELECT {Columns} FROM {Tables} WHERE s.key = $0 ORDER BY a.path";
    private const string TextById = "SELECT text FROM article WHERE id = $0";
    private const string IdByPath = "SELECT id FROM article WHERE path = $0";

    public static ArticleSummary Summary(SnapshotConnection connection, long id)
    {
        using var reader = connection.Command(ById, id).ExecuteReader();
        var row = new Row(reader);
        return row.Next() ? Read(row) : throw new InvalidOperationException($"No article {id}.");
    }

    public static List<ArticleSummary> OfShow(SnapshotConnection connection, string showKey)
    {
        using var reader = connection.Command(ByShow, showKey).ExecuteReader();
        var row = new Row(reader);
        var articles = new List<ArticleSummary>();
        while (row.Next())
        {
            articles.Add(Read(row));
        }

        return articles;
    }

    public static string Text(SnapshotConnection connection, long id) => connection.Text(TextById, id)!;

    /// <summary>The article's row, or 0 where there is none.</summary>
    public static long Id(SnapshotConnection connection, string path) => connection.Number(IdByPath, path);

    /// <summary>Every article's path with its hash.</summary>
    public static Dictionary<string, string> Hashes(SnapshotConnection connection)
    {
        using var reader = connection.Command("SELECT path, hash FROM article").ExecuteReader();
        var row = new Row(reader);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (row.Next())
        {
            hashes.Add(row.Text(0), Convert.ToHexStringLower(row.Blob(1)));
        }

        return hashes;
    }

    private static ArticleSummary Read(Row row) => new(
        row.Text(0),
        row.Text(1),
        row.Text(2),
        row.TextOrNull(3),
        row.TextOrNull(4),
        row.DateOrNull(5),
        row.DateOrNull(6),
        row.TextOrNull(7),
        (ArticleKind)row.Int(8))
    {
        Weight = (SourceWeight)row.Int(9),
    };
}
