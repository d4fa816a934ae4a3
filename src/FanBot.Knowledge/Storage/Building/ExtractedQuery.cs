using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage.Queries;

namespace FanBot.Knowledge.Storage.Building;

/// <summary>Reads an article back as it was extracted, so that it need not be extracted again.</summary>
internal static class ExtractedQuery
{
    private const string ArticleSql =
        "SELECT a.path, a.file_hash, s.key, a.show_name, a.title, a.publisher, a.author, a.published, a.updated, a.url, a.kind, a.text "
        + "FROM article a JOIN show s ON s.id = a.show_id WHERE a.id = $0";

    private const string DoubtsSql = "SELECT text FROM doubt WHERE article_id = $0 ORDER BY rank";

    public static ExtractedArticle Read(SnapshotConnection connection, long id) =>
        new(Article(connection, id), PassageQueries.OfArticle(connection, id), ClaimQueries.OfArticle(connection, id), Doubts(connection, id));

    private static Article Article(SnapshotConnection connection, long id)
    {
        using var row = connection.Command(ArticleSql, id).ExecuteReader();
        row.Read();
        return new Article
        {
            Path = row.GetString(0),
            Hash = row.GetString(1),
            ShowKey = row.GetString(2),
            ShowName = row.GetString(3),
            Title = row.GetString(4),
            Publisher = row.TextOrNull(5),
            Author = row.TextOrNull(6),
            Published = row.DateOrNull(7),
            Updated = row.DateOrNull(8),
            Url = row.TextOrNull(9),
            Kind = (ArticleKind)row.GetInt32(10),
            Text = row.GetString(11),
        };
    }

    private static List<string> Doubts(SnapshotConnection connection, long id)
    {
        using var row = connection.Command(DoubtsSql, id).ExecuteReader();
        var doubts = new List<string>();
        while (row.Read())
        {
            doubts.Add(row.GetString(0));
        }

        return doubts;
    }
}
