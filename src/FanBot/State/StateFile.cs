using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FanBot.State;

/// <summary>The state database as a file that is copied into an archive and comes out of one.</summary>
internal static class StateFile
{
    /// <summary>Writes a copy of what it holds at one moment, without the secrets, also while the bot runs.</summary>
    /// <returns>False where there is none.</returns>
    /// <exception cref="StateException">It cannot be read, or the copy not written.</exception>
    public static async Task<bool> CopyAsync(string directory, string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(directory, SqliteStateStore.FileName)))
        {
            return false;
        }

        using var store = new SqliteStateStore(directory);
        await store.CopyToAsync(path, cancellationToken).ConfigureAwait(false);
        using var copy = Open(path, SqliteOpenMode.ReadWrite);
        Execute(copy, "PRAGMA journal_mode = DELETE; DELETE FROM secret; VACUUM;");
        return true;
    }

    /// <summary>Checks one that comes from elsewhere; changes nothing.</summary>
    /// <returns>Why it cannot be used, as a sentence; null where it can.</returns>
    public static string? WhyNot(string path)
    {
        try
        {
            using var file = Open(path, SqliteOpenMode.ReadOnly);
            Execute(file, "PRAGMA trusted_schema = OFF;");
            return Number(file, "PRAGMA application_id") != SqliteStateSchema.ApplicationId ? "It is no state database of FanBot's."
                : Number(file, "PRAGMA user_version") > SqliteStateSchema.Version ? "A newer version of FanBot has written it."
                : Number(file, "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')") > 0
                    ? "It holds what no state database of FanBot's does."
                : Text(file, "PRAGMA integrity_check(1)") != "ok" ? "It is damaged."
                : null;
        }
        catch (SqliteException)
        {
            return "It is damaged.";
        }
    }

    /// <summary>Brings all that belongs to it into the one file, which only works where nobody else has it open.</summary>
    /// <returns>False where another process has.</returns>
    public static bool TryClose(string path)
    {
        if (!File.Exists(path))
        {
            File.Delete(path + "-wal");
            File.Delete(path + "-shm");
            return true;
        }

        try
        {
            using var file = Open(path, SqliteOpenMode.ReadWrite);
            return Text(file, "PRAGMA journal_mode = DELETE") == "delete";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Copies the secrets of one into another, which has none: who asked is told apart from others as before.</summary>
    public static void KeepSecrets(string from, string to)
    {
        using var file = Open(to, SqliteOpenMode.ReadWrite);
        using var attach = file.CreateCommand();
        attach.CommandText = "ATTACH DATABASE @path AS kept";
        attach.Parameters.AddWithValue("@path", from);
        attach.ExecuteNonQuery();
        if (Number(file, "SELECT count(*) FROM kept.sqlite_master WHERE name = 'secret'") > 0)
        {
            Execute(file, "INSERT OR IGNORE INTO secret SELECT * FROM kept.secret;");
        }
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 1,
        }.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql) => long.Parse(Text(connection, sql), CultureInfo.InvariantCulture);

    private static string Text(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
