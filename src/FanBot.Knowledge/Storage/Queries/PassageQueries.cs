using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads passages.</summary>
internal static class PassageQueries
{
    private const string Columns = "idx, kind, start, end, block, heading, noise, season";
    private const string OfArticleSql = $"SELECT {Columns} FROM passage WHERE article_id = $0 ORDER BY idx";
    private const string OneSql = $"SELECT {Columns} FROM passage WHERE article_id = $0 AND idx = $1";

    public static List<Passage> OfArticle(SnapshotConnection connection, long article)
    {
        using var reader = connection.Command(OfArticleSql, article).ExecuteReader();
        var row = new Row(reader);
        var passages = new List<Passage>();
        while (row.Next())
        {
            passages.Add(Read(row));
        }

        return passages;
    }

    public static Passage One(SnapshotConnection connection, long article, int index)
    {
        using var reader = connection.Command(OneSql, article, index).ExecuteReader();
        var row = new Row(reader);
        return row.Next() ? Read(row) : throw new InvalidOperationException($"No passage {index} in article {article}.");
    }

    private static Passage Read(Row row) => new(
        row.Int(0),
        (PassageKind)row.Int(1),
        new TextSpan(row.Int(2), row.Int(3)),
        row.Int(4),
        row.Int(5),
        row.Flag(6),
        row.IntOrNull(7));
}
