using System.Globalization;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Full-text search within one show.</summary>
internal static class SearchQueries
{
    /// <summary>Bits of an FTS row's id that hold the passage's index; the others hold its article.</summary>
    public const int IndexBits = 24;

    private const string StatisticsSql = "SELECT id, passages, terms FROM show WHERE key = $0";
    private const string FrequencySql = "SELECT doc FROM passage_vocab WHERE term = $0";
    private const string VocabularySql = "SELECT term FROM passage_vocab WHERE term >= $0 AND term < $1 AND doc > 0";
    private const string MatchSql = "SELECT rowid FROM passage_fts WHERE passage_fts MATCH $0 ORDER BY rank, rowid LIMIT $1";

    /// <summary>The show's id, and how many passages and terms full-text search knows of it; null for a show that is not there.</summary>
    public static ShowStatistics? Statistics(SnapshotConnection connection, string showKey)
    {
        using var reader = connection.Command(StatisticsSql, showKey).ExecuteReader();
        var row = new Row(reader);
        return row.Next() ? new ShowStatistics(row.Long(0), row.Long(1), row.Long(2)) : null;
    }

    /// <summary>In how many of the show's passages a term stands.</summary>
    public static int Frequency(SnapshotConnection connection, long show, string term) =>
        (int)connection.Number(FrequencySql, Token(show, term));

    /// <summary>The terms with a first letter that stand in the show's passages, in order.</summary>
    public static List<string> Vocabulary(SnapshotConnection connection, long show, char first)
    {
        var start = Token(show, first.ToString());
        using var reader = connection.Command(VocabularySql, start, Token(show, ((char)(first + 1)).ToString())).ExecuteReader();
        var row = new Row(reader);
        var terms = new List<string>();
        while (row.Next())
        {
            terms.Add(row.Text(0)[(start.Length - 1)..]);
        }

        return terms;
    }

    /// <summary>Rows of the passages that match best.</summary>
    public static List<(long Article, int Passage)> Match(SnapshotConnection connection, long show, IEnumerable<string> terms, int limit)
    {
        var query = string.Join(" OR ", terms.Select(t => $"\"{Token(show, t)}\""));
        using var reader = connection.Command(MatchSql, query, limit).ExecuteReader();
        var row = new Row(reader);
        var rows = new List<(long, int)>();
        while (row.Next())
        {
            var id = row.Long(0);
            rows.Add((id >> IndexBits, (int)(id & ((1 << IndexBits) - 1))));
        }

        return rows;
    }

    /// <summary>How a term of a show stands in the index.</summary>
    public static string Token(long show, string term) => string.Create(CultureInfo.InvariantCulture, $"{show}_{term}");
}
