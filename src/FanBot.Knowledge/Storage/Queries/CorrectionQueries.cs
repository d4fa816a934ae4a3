using System.Text.Json;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Writes and reads what moderators corrected.</summary>
internal static class CorrectionQueries
{
    private const string AddToArticle = "INSERT INTO article_correction (article_id, rank, body) VALUES ($0, $1, $2)";
    private const string AddToShow = "INSERT INTO show_correction (show_id, rank, body) VALUES ($0, $1, $2)";
    private const string RemoveFromShow = "DELETE FROM show_correction WHERE show_id = $0";
    private const string OfArticleSql = "SELECT body FROM article_correction WHERE article_id = $0 ORDER BY rank";

    private const string OfShowSql =
        "SELECT body FROM show_correction WHERE show_id = (SELECT id FROM show WHERE key = $0) ORDER BY rank";

    private const string OfArticlesSql =
        "SELECT c.body FROM article_correction c JOIN article a ON a.id = c.article_id WHERE a.show_id = (SELECT id FROM show WHERE key = $0) "
            + "ORDER BY a.path, c.rank";

    /// <summary>Writes those of an article.</summary>
    public static void Add(SnapshotConnection draft, long article, IReadOnlyList<Correction> corrections)
    {
        foreach (var (rank, correction) in corrections.Index())
        {
            draft.Run(AddToArticle, article, rank, Json(correction));
        }
    }

    /// <summary>Writes those of the names of a show, in place of what stood there before.</summary>
    public static void Replace(SnapshotConnection draft, long show, IEnumerable<NameCorrection> corrections)
    {
        draft.Run(RemoveFromShow, show);
        foreach (var (rank, correction) in corrections.Index())
        {
            draft.Run(AddToShow, show, rank, Json(correction));
        }
    }

    /// <summary>Those of an article.</summary>
    public static List<Correction> OfArticle(SnapshotConnection connection, long article) => Read(connection, OfArticleSql, article);

    /// <summary>Those of a show: its names, then its articles in the order of their paths.</summary>
    public static List<Correction> OfShow(SnapshotConnection connection, string showKey) =>
        [.. Read(connection, OfShowSql, showKey), .. Read(connection, OfArticlesSql, showKey)];

    private static List<Correction> Read(SnapshotConnection connection, string sql, object key)
    {
        using var reader = connection.Command(sql, key).ExecuteReader();
        var row = new Row(reader);
        var corrections = new List<Correction>();
        while (row.Next())
        {
            var values = JsonSerializer.Deserialize(row.Blob(0), StoreJson.Default.DictionaryStringString) ?? [];
            if (CorrectionMap.Read(values, folder: null).Correction is { } correction)
            {
                corrections.Add(correction);
            }
        }

        return corrections;
    }

    private static string Json(Correction correction) =>
        JsonSerializer.Serialize(CorrectionMap.Of(correction).ToDictionary(StringComparer.Ordinal), StoreJson.Default.DictionaryStringString);
}
