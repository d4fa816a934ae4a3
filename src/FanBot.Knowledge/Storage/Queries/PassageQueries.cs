using FanBot.Knowledge.Text;
using Microsoft.Data.Sqlite;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads passages.</summary>
internal static class PassageQueries
{
    private const string Columns = "idx, kind, start, end, block, heading, noise, season";
    private const string OfArticleSql = $"SELECT {Columns} FROM passage WHERE article_id = $0 ORDER BY idx";
    private const string OneSql = $"SELECT {Columns} FROM passage WHERE article_id = $0 AND idx = $1";

    public static List<Passage> OfArticle(SnapshotConnection connection, long article)
    {
        using var row = connection.Command(OfArticleSql, article).ExecuteReader();
        var passages = new List<Passage>();
        while (row.Read())
        {
            passages.Add(Read(row));
        }

        return passages;
    }

    public static Passage One(SnapshotConnection connection, long article, int index)
    {
        using var row = connection.Command(OneSql, article, index).ExecuteReader();
        return row.Read() ? Read(row) : throw new InvalidOperationException($"No passage {index} in article {article}.");
    }

    private static Passage Read(SqliteDataReader row) => new(
        row.GetInt32(0),
        (PassageKind)row.GetInt32(1),
        new TextSpan(row.GetInt32(2), row.GetInt32(3)),
        row.GetInt32(4),
        row.GetInt32(5),
        row.GetBoolean(6),
        row.IntOrNull(7));
}
