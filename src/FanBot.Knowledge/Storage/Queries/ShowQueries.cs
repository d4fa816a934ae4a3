using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads shows with their people and characters.</summary>
internal static class ShowQueries
{
    private const string ShowsSql = "SELECT id, key, name, newest, articles FROM show ORDER BY name, key";
    private const string AliasesSql = "SELECT show_id, name FROM show_alias ORDER BY show_id, rank";
    private const string SeasonsSql = "SELECT DISTINCT show_id, season FROM fact WHERE season IS NOT NULL ORDER BY show_id, season";

    private const string EntitiesSql =
        "SELECT e.rank, e.kind, e.name, x.name FROM entity e LEFT JOIN entity_alias x ON x.show_id = e.show_id AND x.entity = e.rank "
        + "WHERE e.show_id = (SELECT id FROM show WHERE key = $0) ORDER BY e.rank, x.rank";

    public static List<ShowSummary> Shows(SnapshotConnection connection)
    {
        var aliases = Pairs(connection, AliasesSql, row => row.Text(1));
        var seasons = Pairs(connection, SeasonsSql, row => row.Int(1));
        using var reader = connection.Command(ShowsSql).ExecuteReader();
        var row = new Row(reader);
        var shows = new List<ShowSummary>();
        while (row.Next())
        {
            var id = row.Long(0);
            shows.Add(new ShowSummary(row.Text(1), row.Text(2), [.. aliases[id]], row.Int(4), row.DateOrNull(3), [.. seasons[id]]));
        }

        return shows;
    }

    public static List<Entity> Entities(SnapshotConnection connection, string showKey)
    {
        using var reader = connection.Command(EntitiesSql, showKey).ExecuteReader();
        var row = new Row(reader);
        var entities = new List<Entity>();
        var last = -1L;
        List<string> aliases = [];
        while (row.Next())
        {
            if (row.Long(0) != last)
            {
                last = row.Long(0);
                aliases = [];
                entities.Add(new Entity((EntityKind)row.Int(1), row.Text(2), aliases));
            }

            if (row.TextOrNull(3) is { } alias)
            {
                aliases.Add(alias);
            }
        }

        return entities;
    }

    private static ILookup<long, T> Pairs<T>(SnapshotConnection connection, string sql, Func<Row, T> value)
    {
        using var reader = connection.Command(sql).ExecuteReader();
        var row = new Row(reader);
        var pairs = new List<(long Show, T Value)>();
        while (row.Next())
        {
            pairs.Add((row.Long(0), value(row)));
        }

        return pairs.ToLookup(p => p.Show, p => p.Value);
    }
}
