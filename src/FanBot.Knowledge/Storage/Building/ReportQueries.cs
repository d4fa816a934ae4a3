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
        using var row = connection.Command(ArticlesSql).ExecuteReader();
        var articles = new List<ArticleReport>();
        while (row.Read())
        {
            var path = row.GetString(0);
            articles.Add(new ArticleReport(path, status(path), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), [.. doubts[row.GetInt64(5)]]));
        }

        return articles;
    }

    public static List<ShowReport> Shows(SnapshotConnection connection, Func<string, bool> reconciled)
    {
        using var row = connection.Command(ShowsSql).ExecuteReader();
        var shows = new List<ShowReport>();
        while (row.Read())
        {
            var key = row.GetString(0);
            shows.Add(new ShowReport(key, row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), reconciled(key)));
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
            using var row = draft.Command(sql).ExecuteReader();
            while (row.Read())
            {
                hash.Add(row.GetString(0)).Add((byte[])row.GetValue(1));
            }
        }

        return Convert.ToHexStringLower(hash.Finish());
    }

    private static ILookup<long, string> Doubts(SnapshotConnection connection)
    {
        using var row = connection.Command(DoubtsSql).ExecuteReader();
        var doubts = new List<(long Article, string Text)>();
        while (row.Read())
        {
            doubts.Add((row.GetInt64(0), row.GetString(1)));
        }

        return doubts.ToLookup(d => d.Article, d => d.Text);
    }
}
