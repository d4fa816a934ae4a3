using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads and writes the pieces of articles with their vectors.</summary>
internal static class PieceQueries
{
    private const string AddSql = "INSERT INTO article_pieces (article_id, passages, vectors) VALUES ($0, $1, $2)";
    private const string OneSql = "SELECT passages, vectors FROM article_pieces WHERE article_id = $0";

    private const string OfShowSql =
        "SELECT a.id, p.passages, p.vectors FROM show s JOIN article a ON a.show_id = s.id JOIN article_pieces p ON p.article_id = a.id WHERE s.key = $0";

    public static void Add(SnapshotConnection draft, long article, PieceVectors pieces) => draft.Run(AddSql, article, pieces.Passages, pieces.Vectors);

    /// <summary>The pieces of an article; null where it has none.</summary>
    public static PieceVectors? OfArticle(SnapshotConnection connection, long article)
    {
        using var reader = connection.Command(OneSql, article).ExecuteReader();
        var row = new Row(reader);
        return row.Next() ? new PieceVectors([.. row.Blob(0)], [.. row.Blob(1)]) : null;
    }

    /// <summary>Every piece of a show with how near it is to a vector, in no order.</summary>
    public static List<PieceHit> Compare(SnapshotConnection connection, string showKey, sbyte[] vector, Func<long, ArticleSummary> summary)
    {
        using var reader = connection.Command(OfShowSql, showKey).ExecuteReader();
        var row = new Row(reader);
        var hits = new List<PieceHit>();
        while (row.Next())
        {
            var source = summary(row.Long(0));
            PieceVectors.Compare(row.Blob(1), row.Blob(2), vector, (first, last, nearness) => hits.Add(new PieceHit(source, first, last, nearness)));
        }

        return hits;
    }
}
