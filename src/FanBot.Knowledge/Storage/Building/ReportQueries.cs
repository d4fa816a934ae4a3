namespace FanBot.Knowledge.Storage.Building;

/// <summary>Reads what a report tells, and the hash over all that a snapshot holds.</summary>
internal static class ReportQueries
{
    private const string ArticlesSql = "SELECT a.path, a.title, s.key, a.passages, a.claims, a.id FROM article a JOIN show s ON s.id = a.show_id ORDER BY a.path";
    private const string DoubtsSql = "SELECT article_id, text FROM doubt ORDER BY article_id, rank";

    private const string ShowsSql =
        "SELECT key, name, articles, (SELECT sum(claims) FROM article WHERE show_id = show.id), (SELECT count(*) FROM fact WHERE show_id = show.id) "
        + "FROM show ORDER BY name, key";

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

    /// <summary>What the draft holds, under the name it will have.</summary>
    public static SnapshotInfo Info(SnapshotConnection draft, DateTimeOffset builtAt)
    {
        var hash = ContentHash(draft);
        return new SnapshotInfo(
            SnapshotStore.NameOf(builtAt, hash),
            builtAt,
            hash,
            (int)draft.Number("SELECT count(*) FROM article"),
            (int)draft.Number("SELECT sum(passages) FROM article"),
            (int)draft.Number("SELECT sum(claims) FROM article"),
            (int)draft.Number("SELECT count(*) FROM fact"));
    }

    private static string ContentHash(SnapshotConnection draft)
    {
        var hash = new CanonicalHash().Add(SnapshotSchema.Version);
        foreach (var sql in (string[])[ArticleHashesSql, ShowHashesSql])
        {
            using var reader = draft.Command(sql).ExecuteReader();
            var row = new Row(reader);
            while (row.Next())
            {
                hash.Add(row.Text(0)).Add(row.Blob(1));
            }
        }

        return Convert.ToHexStringLower(hash.Finish());
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
