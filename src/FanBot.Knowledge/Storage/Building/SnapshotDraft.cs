namespace FanBot.Knowledge.Storage.Building;

/// <summary>A snapshot that is being written aside. Thrown away when disposed, unless it was published before.</summary>
internal sealed class SnapshotDraft : IDisposable
{
    private const string MergeTerms = "INSERT INTO passage_fts (passage_fts) VALUES ('optimize')";
    private const string WriteAnew = "VACUUM INTO $0";

    private readonly bool _isCopy;
    private SnapshotConnection? _connection;

    private SnapshotDraft(string path, int maxPages, bool isCopy)
    {
        Path = path;
        _isCopy = isCopy;
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

    public static SnapshotDraft Fresh(string path, int maxPages = 0) => new(path, maxPages, isCopy: false);

    public static SnapshotDraft CopyOf(string snapshot, string path, int maxPages = 0)
    {
        try
        {
            File.Copy(snapshot, path);
            return new SnapshotDraft(path, maxPages, isCopy: true);
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
        if (_isCopy)
        {
            // Full-text search only marks removed terms as gone; merged, the others alone are left.
            Connection.Execute(MergeTerms);
        }

        Connection.Execute("COMMIT");
        if (_isCopy)
        {
            // What was removed from a copy still stands in its free pages and in the gaps of others.
            Connection.Run(WriteAnew, Anew);
        }

        Close();
        if (_isCopy)
        {
            File.Move(Anew, Path, overwrite: true);
        }
    }

    public void Dispose()
    {
        Close();
        File.Delete(Path);
        File.Delete(Anew);
    }

    // A leftover like the draft itself, should the build be killed.
    private string Anew => Path + ".anew";

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
