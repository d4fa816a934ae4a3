using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace FanBot.Knowledge.Storage;

/// <summary>The numbered migrations that make an empty file a snapshot.</summary>
internal static class SnapshotSchema
{
    /// <summary>Number of the latest migration; stands in a snapshot as its <c>user_version</c>.</summary>
    public const int Version = 6;

    /// <summary>"FanB": marks the file as a snapshot (<c>application_id</c>).</summary>
    public const int ApplicationId = 0x46616E42;

    private const string Prefix = "FanBot.Knowledge.Storage.Migrations.";

    /// <summary>Runs the migrations that the file has not seen yet.</summary>
    public static void Migrate(SqliteConnection connection)
    {
        var current = (long)Scalar(connection, "PRAGMA user_version")!;
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var number = int.Parse(name.AsSpan(Prefix.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            if (number > current)
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                Execute(connection, reader.ReadToEnd());
                Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
            }
        }

        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
