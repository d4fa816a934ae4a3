namespace FanBot.Knowledge.Storage.Building;

/// <summary>A snapshot that is being written aside. Thrown away when disposed, unless it was published before.</summary>
internal sealed class SnapshotDraft : IDisposable
{
    private SnapshotConnection? _connection;

    private SnapshotDraft(string path, int maxPages)
    {
        Path = path;
        try
        {
            _connection = SnapshotConnection.OpenDraft(path, maxPages);
            _connection.Execute("BEGIN");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Path { get; }

    public SnapshotConnection Connection => _connection ?? throw new InvalidOperationException("The draft is finished.");

    public static SnapshotDraft Fresh(string path, int maxPages = 0) => new(path, maxPages);

    public static SnapshotDraft CopyOf(string snapshot, string path, int maxPages = 0)
    {
        try
        {
            File.Copy(snapshot, path);
            return new SnapshotDraft(path, maxPages);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Commits and closes the file, so that it can be read or moved.</summary>
    /// <param name="info">What it is.</param>
    public void Finish(SnapshotInfo info)
    {
        Queries.MetaQueries.Write(Connection, info);
        Connection.Execute("COMMIT");
        if (Connection.Number("PRAGMA freelist_count") * 4 > Connection.Number("PRAGMA page_count"))
        {
            Connection.Execute("VACUUM");
        }

        Close();
    }

    public void Dispose()
    {
        Close();
        File.Delete(Path);
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
