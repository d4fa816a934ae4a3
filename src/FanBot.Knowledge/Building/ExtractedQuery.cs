using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Storage.Queries;

namespace FanBot.Knowledge.Building;

/// <summary>Reads an article back as it was extracted, so that it need not be extracted again.</summary>
internal static class ExtractedQuery
{
    private const string ArticleSql =
        "SELECT a.path, a.file_hash, s.key, a.show_name, a.title, a.publisher, a.author, a.published, a.updated, a.url, a.kind, a.text "
        + "FROM article a JOIN show s ON s.id = a.show_id WHERE a.id = $0";

    private const string DoubtsSql = "SELECT text FROM doubt WHERE article_id = $0 ORDER BY rank";

    public static ExtractedArticle Read(SnapshotConnection connection, long id) =>
        new(Article(connection, id), PassageQueries.OfArticle(connection, id), ClaimQueries.OfArticle(connection, id), Doubts(connection, id))
        {
            Corrections = CorrectionQueries.OfArticle(connection, id),
        };

    private static Article Article(SnapshotConnection connection, long id)
    {
        using var reader = connection.Command(ArticleSql, id).ExecuteReader();
        var row = new Row(reader);
        row.Next();
        return new Article
        {
            Path = row.Text(0),
            Hash = row.Text(1),
            ShowKey = row.Text(2),
            ShowName = row.Text(3),
            Title = row.Text(4),
            Publisher = row.TextOrNull(5),
            Author = row.TextOrNull(6),
            Published = row.DateOrNull(7),
            Updated = row.DateOrNull(8),
            Url = row.TextOrNull(9),
            Kind = (ArticleKind)row.Int(10),
            Text = row.Text(11),
        };
    }

    private static List<string> Doubts(SnapshotConnection connection, long id)
    {
        using var reader = connection.Command(DoubtsSql, id).ExecuteReader();
        var row = new Row(reader);
        var doubts = new List<string>();
        while (row.Next())
        {
            doubts.Add(row.Text(0));
        }

        return doubts;
    }
}
