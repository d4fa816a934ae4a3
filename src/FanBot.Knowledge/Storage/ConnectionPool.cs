using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace FanBot.Knowledge.Storage;

/// <summary>Read connections to one published file, one for each thread that reads at the same time.</summary>
internal sealed class ConnectionPool(string path) : IDisposable
{
    // More than these are opened under load and closed again.
    private const int MaxKept = 8;

    private readonly ConcurrentBag<SnapshotConnection> _free = [];
    private volatile bool _disposed;

    /// <summary>Reads with a connection of its own.</summary>
    /// <exception cref="StoreException">The file is damaged or cannot be read.</exception>
    public T Read<T>(Func<SnapshotConnection, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(Snapshot));
        try
        {
            if (!_free.TryTake(out var connection))
            {
                connection = SnapshotConnection.OpenPublished(path);
            }

            T result;
            try
            {
                result = read(connection);
            }
            catch
            {
                // A command may stand in the middle of its rows; the next reader gets a fresh connection.
                connection.Dispose();
                throw;
            }

            Return(connection);
            return result;
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Reading(Path.GetFileName(path), e);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        Drain();
    }

    private void Return(SnapshotConnection connection)
    {
        if (_free.Count >= MaxKept)
        {
            connection.Dispose();
            return;
        }

        _free.Add(connection);
        if (_disposed)
        {
            Drain();
        }
    }

    private void Drain()
    {
        while (_free.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
