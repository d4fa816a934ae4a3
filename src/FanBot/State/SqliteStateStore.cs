using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FanBot.State;

/// <summary>
/// The state in one SQLite file beside the snapshots. It is opened, and brought up to date, by whoever uses it first. One
/// connection, whose turns are taken one after the other; other processes may have the file open too.
/// </summary>
/// <param name="directory">The folder of the snapshots; made when it is missing.</param>
internal sealed class SqliteStateStore(string directory) : IStateStore, IDisposable
{
    /// <summary>The file's name.</summary>
    public const string FileName = "state.db";

    private readonly SemaphoreSlim _turn = new(1);
    private SqliteConnection? _connection;
    private volatile bool _ended;

    /// <summary>For how long another process may write; a transaction here takes milliseconds.</summary>
    internal int MostSecondsOfWaiting { get; init; } = 5;

    /// <summary>Pages of 4 KB after which the disk counts as full; 0 for the disk itself. For tests.</summary>
    internal int MostPages { get; init; }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<StateSession, T> work, CancellationToken cancellationToken) =>
        TurnAsync(connection => Within(connection, deferred: true, work), cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<StateSession, T> work, CancellationToken cancellationToken) =>
        TurnAsync(connection => Within(connection, deferred: false, work), cancellationToken);

    /// <inheritdoc/>
    public Task CopyToAsync(string path, CancellationToken cancellationToken) => TurnAsync(
        connection =>
        {
            using var copy = connection.CreateCommand();
            copy.CommandText = "VACUUM INTO @path";
            copy.Parameters.AddWithValue("@path", path);
            return copy.ExecuteNonQuery();
        },
        cancellationToken);

    /// <summary>Closes the file, or lets whoever is at it close it at the end.</summary>
    public void Dispose()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        if (_turn.Wait(0))
        {
            Close();
            _turn.Dispose();
        }
    }

    private static T Within<T>(SqliteConnection connection, bool deferred, Func<StateSession, T> work)
    {
        using var transaction = connection.BeginTransaction(deferred);
        var result = work(new StateSession(connection, transaction));
        transaction.Commit();
        return result;
    }

    private async Task<T> TurnAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_ended, this);

            // SQLite waits for the disk where it is called.
            return await Task.Run(() => Use(work), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            if (_ended)
            {
                Close();
            }

            _turn.Release();
        }
    }

    private T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            return work(_connection ??= Open());
        }
        catch (Exception failed) when (failed is SqliteException or IOException or UnauthorizedAccessException)
        {
            // The next one looks again: the disk may have room by then, or a backup may have been put in place.
            Close();
            throw SqliteStateErrors.Of(directory, failed);
        }
    }

    private SqliteConnection Open()
    {
        Directory.CreateDirectory(directory);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(directory, FileName),
            DefaultTimeout = MostSecondsOfWaiting,
            Pooling = false,
        }.ConnectionString);
        try
        {
            connection.Open();
            if (MostPages > 0)
            {
                Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {MostPages}"));
            }

            // What a moderator is told is done survives a power cut (synchronous; SQLite waits for the folder too, when it makes a journal in
            // it), and words that were taken away are gone (secure_delete).
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;");
            SqliteStateSchema.Migrate(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
