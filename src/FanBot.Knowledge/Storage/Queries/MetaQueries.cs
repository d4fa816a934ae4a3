using System.Globalization;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads and writes what a snapshot says about itself.</summary>
internal static class MetaQueries
{
    private const string GetSql = "SELECT value FROM meta WHERE key = $0";
    private const string SetSql = "INSERT INTO meta (key, value) VALUES ($0, $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

    private const string VectorsKey = "vectors";

    /// <summary>What the snapshot is, or null where it was never finished.</summary>
    public static SnapshotInfo? Read(SnapshotConnection connection, string name)
    {
        if (connection.Text(GetSql, "content_hash") is not { } hash || connection.Text(GetSql, "built_at") is not { } builtAt)
        {
            return null;
        }

        return new SnapshotInfo(
            name,
            DateTimeOffset.Parse(builtAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            hash,
            Count(connection, "articles"),
            Count(connection, "passages"),
            Count(connection, "claims"),
            Count(connection, "facts"))
        {
            Vectors = connection.Text(GetSql, VectorsKey),
        };
    }

    public static void Write(SnapshotConnection connection, SnapshotInfo info)
    {
        connection.Run(SetSql, "content_hash", info.ContentHash);
        connection.Run(SetSql, "built_at", info.BuiltAt.ToString("O", CultureInfo.InvariantCulture));
        connection.Run(SetSql, "articles", Text(info.Articles));
        connection.Run(SetSql, "passages", Text(info.Passages));
        connection.Run(SetSql, "claims", Text(info.Claims));
        connection.Run(SetSql, "facts", Text(info.Facts));
        if (info.Vectors is not null)
        {
            connection.Run(SetSql, VectorsKey, info.Vectors);
        }
    }

    private static int Count(SnapshotConnection connection, string key) =>
        int.TryParse(connection.Text(GetSql, key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
