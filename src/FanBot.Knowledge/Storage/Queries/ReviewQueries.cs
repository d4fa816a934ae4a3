using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads what is undated, doubted or disputed.</summary>
internal static class ReviewQueries
{
    private const string UndatedCountSql = "SELECT count(*) FROM article WHERE updated IS NULL AND published IS NULL";
    private const string UndatedSql = "SELECT path FROM article WHERE updated IS NULL AND published IS NULL ORDER BY path LIMIT $0";
    private const string DoubtCountSql = "SELECT count(*) FROM doubt";
    private const string DoubtSql = "SELECT a.path, d.text FROM doubt d JOIN article a ON a.id = d.article_id ORDER BY a.path, d.rank LIMIT $0";
    private const string DisputedSql = "SELECT count(*) FROM fact WHERE conflicting <> 0";

    public static SnapshotReview Read(SnapshotConnection connection, int most) => new(
        (int)connection.Number(UndatedCountSql),
        Undated(connection, most),
        (int)connection.Number(DoubtCountSql),
        Doubts(connection, most),
        (int)connection.Number(DisputedSql));

    private static List<string> Undated(SnapshotConnection connection, int most)
    {
        using var reader = connection.Command(UndatedSql, most).ExecuteReader();
        var row = new Row(reader);
        var paths = new List<string>();
        while (row.Next())
        {
            paths.Add(row.Text(0));
        }

        return paths;
    }

    private static List<ReadProblem> Doubts(SnapshotConnection connection, int most)
    {
        using var reader = connection.Command(DoubtSql, most).ExecuteReader();
        var row = new Row(reader);
        var doubts = new List<ReadProblem>();
        while (row.Next())
        {
            doubts.Add(new ReadProblem(row.Text(0), row.Text(1)));
        }

        return doubts;
    }
}
