using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// The one type that opens SQLite. Commands are prepared once and kept, so a query costs no parsing. Not safe for use
/// from two threads at a time.
/// </summary>
internal sealed class SnapshotConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    private SnapshotConnection(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a published file. It never changes, so SQLite need not lock it or look for changes.</summary>
    public static SnapshotConnection OpenPublished(string path)
    {
        var uri = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
        var opened = Open(uri, SqliteOpenMode.ReadOnly);
        opened.Execute("PRAGMA query_only = ON; PRAGMA cache_size = -16000;");
        return opened;
    }

    /// <summary>Opens a file that is being written: without a journal, since a draft that fails is thrown away.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxPages">Pages of 4 KB after which the disk counts as full; 0 for the disk itself.</param>
    public static SnapshotConnection OpenDraft(string path, int maxPages)
    {
        var opened = Open(path, SqliteOpenMode.ReadWriteCreate);
        if (maxPages > 0)
        {
            opened.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {maxPages}"));
        }

        // A cache of 32 MB: twice as much saved no time at 10,000 articles, and was the most that a build held.
        opened.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32000; PRAGMA temp_store "
            + "= MEMORY;");
        SnapshotSchema.Migrate(opened._connection);
        opened.Execute("PRAGMA foreign_keys = ON;");
        return opened;
    }

    /// <summary>A prepared command with its parameters <c>$0</c>, <c>$1</c>, … set in order; null is stored as NULL.</summary>
    public SqliteCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(CultureInfo.InvariantCulture) });
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>Runs a command that returns no rows.</summary>
    public void Run(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row as a number; 0 where there is no row or the column is NULL.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteScalar() is long number ? number : 0;

    /// <summary>The first column of the first row as text, or null.</summary>
    public string? Text(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteScalar() as string;

    /// <summary>Runs statements that are used once and are not kept.</summary>
    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private static SnapshotConnection Open(string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            return new SnapshotConnection(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
