using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace FanBot.State;

/// <summary>The numbered migrations that make an empty file, or one of an older version, a state database of this version.</summary>
internal static class SqliteStateSchema
{
    /// <summary>"FanS": marks the file as a state database (<c>application_id</c>).</summary>
    public const int ApplicationId = 0x46616E53;

    private const string Prefix = "FanBot.State.Migrations.";

    /// <summary>Number of the latest migration; stands in the file as its <c>user_version</c>.</summary>
    public static int Version { get; } = Numbered().Last().Number;

    /// <summary>Runs the migrations that the file has not seen yet, all of them or none.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="upTo">The last one to run; for tests.</param>
    /// <exception cref="StateException">A newer version of FanBot has written the file, or it is another program's.</exception>
    public static void Migrate(SqliteConnection connection, int? upTo = null)
    {
        // The lock is taken before the version is read: two processes may find the file empty at once.
        using var transaction = connection.BeginTransaction(deferred: false);
        var current = Number(connection, "PRAGMA user_version");
        Check(current, Number(connection, "PRAGMA application_id"));
        if (current == Version)
        {
            return;
        }

        foreach (var (number, name) in Numbered().Where(m => m.Number > current && m.Number <= (upTo ?? Version)))
        {
            Execute(connection, Text(name));
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
        }

        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        transaction.Commit();
    }

    private static void Check(long version, long application)
    {
        if (application is not (0 or ApplicationId) || (application == 0 && version != 0))
        {
            throw new StateException(
                StateFault.Damaged, $"The file '{SqliteStateStore.FileName}' in the store is no state database of FanBot's. Move it away, and start again.");
        }

        if (version > Version)
        {
            throw new StateException(
                StateFault.Newer,
                $"The file '{SqliteStateStore.FileName}' in the store was written by a newer version of FanBot (its format is {version}, this one knows "
                    + $"{Version}). Start that version again, or put back the copy from before it.");
        }
    }

    private static IEnumerable<(int Number, string Name)> Numbered() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(n => (int.Parse(n.AsSpan(Prefix.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), n));

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
