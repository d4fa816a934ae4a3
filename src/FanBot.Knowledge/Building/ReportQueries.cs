using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Building;

/// <summary>Reads what a report tells, and the hash over all that a snapshot holds.</summary>
internal static class ReportQueries
{
    // Goes up with what is hashed.
    private const int ContentVersion = 3;

    private const string ArticlesSql = "SELECT a.path, a.title, s.key, a.passages, a.claims, a.id FROM article a JOIN show s ON s.id = a.show_id ORDER BY "
        + "a.path";
    private const string DoubtsSql = "SELECT article_id, text FROM doubt ORDER BY article_id, rank";

    private const string ShowsSql =
        "SELECT key, name, articles, (SELECT sum(claims) FROM article WHERE show_id = show.id), (SELECT count(*) FROM fact WHERE show_id = show.id) "
        + "FROM show ORDER BY name, key";

    private const string OriginsSql = "SELECT DISTINCT publisher, url FROM article WHERE publisher IS NOT NULL OR url IS NOT NULL";

    private const string WeightsSql =
        "SELECT a.publisher, a.url, w.weight FROM article_weight w JOIN article a ON a.id = w.article_id ORDER BY a.path";

    private const string ArticleHashesSql = "SELECT path, hash FROM article ORDER BY path";
    private const string ShowHashesSql = "SELECT key, hash FROM show ORDER BY key";

    public static List<ArticleReport> Articles(SnapshotConnection connection, Func<string, ArticleStatus> status)
    {
        var doubts = Doubts(connection);
        using var reader = connection.Command(ArticlesSql).ExecuteReader();
        var row = new Row(reader);
        var articles = new List<ArticleReport>();
        while (row.Next())
        {
            var path = row.Text(0);
            articles.Add(new ArticleReport(path, status(path), row.Text(1), row.Text(2), row.Int(3), row.Int(4), [.. doubts[row.Long(5)]]));
        }

        return articles;
    }

    public static List<ShowReport> Shows(SnapshotConnection connection, Func<string, bool> reconciled)
    {
        using var reader = connection.Command(ShowsSql).ExecuteReader();
        var row = new Row(reader);
        var shows = new List<ShowReport>();
        while (row.Next())
        {
            var key = row.Text(0);
            shows.Add(new ShowReport(key, row.Text(1), row.Int(2), row.Int(3), row.Int(4), reconciled(key)));
        }

        return shows;
    }

    /// <summary>Every publisher and address that articles have.</summary>
    public static List<(string? Publisher, string? Url)> Origins(SnapshotConnection connection)
    {
        using var reader = connection.Command(OriginsSql).ExecuteReader();
        var row = new Row(reader);
        var origins = new List<(string?, string?)>();
        while (row.Next())
        {
            origins.Add((row.TextOrNull(0), row.TextOrNull(1)));
        }

        return origins;
    }

    /// <summary>The publishers that do not have the normal weight, the trusted ones first.</summary>
    public static List<PublisherReport> Publishers(SnapshotConnection connection)
    {
        using var reader = connection.Command(WeightsSql).ExecuteReader();
        var row = new Row(reader);
        var articles = new List<(string Name, SourceWeight Weight)>();
        while (row.Next())
        {
            articles.Add((row.TextOrNull(0) ?? PublisherName.Host(row.TextOrNull(1)) ?? "", (SourceWeight)row.Int(2)));
        }

        return [.. articles
            .GroupBy(a => a)
            .Select(g => new PublisherReport(g.Key.Name, g.Key.Weight, g.Count()))
            .OrderBy(p => p.Weight.Rank())
            .ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>What the draft holds, under the name it will have.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="builtAt">When it was built.</param>
    /// <param name="vectors">Name of the vectors that it holds, or null.</param>
    public static SnapshotInfo Info(SnapshotConnection draft, DateTimeOffset builtAt, string? vectors)
    {
        var hash = ContentHash(draft, vectors);
        return new SnapshotInfo(
            SnapshotStore.NameOf(builtAt, hash),
            builtAt,
            hash,
            (int)draft.Number("SELECT count(*) FROM article"),
            (int)draft.Number("SELECT sum(passages) FROM article"),
            (int)draft.Number("SELECT sum(claims) FROM article"),
            (int)draft.Number("SELECT count(*) FROM fact"))
        {
            Vectors = vectors,
        };
    }

    // Vectors follow from the articles, so their name stands for them; a snapshot without them is what it was before there were any.
    private static string ContentHash(SnapshotConnection draft, string? vectors)
    {
        var hash = new CanonicalHash().Add(ContentVersion);
        foreach (var sql in (string[])[ArticleHashesSql, ShowHashesSql])
        {
            using var reader = draft.Command(sql).ExecuteReader();
            var row = new Row(reader);
            while (row.Next())
            {
                hash.Add(row.Text(0)).Add(row.Blob(1));
            }
        }

        return Convert.ToHexStringLower((vectors is null ? hash : hash.Add(vectors)).Finish());
    }

    private static ILookup<long, string> Doubts(SnapshotConnection connection)
    {
        using var reader = connection.Command(DoubtsSql).ExecuteReader();
        var row = new Row(reader);
        var doubts = new List<(long Article, string Text)>();
        while (row.Next())
        {
            doubts.Add((row.Long(0), row.Text(1)));
        }

        return doubts.ToLookup(d => d.Article, d => d.Text);
    }
}
