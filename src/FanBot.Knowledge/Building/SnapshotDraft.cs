using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Storage.Queries;

namespace FanBot.Knowledge.Building;

/// <summary>A snapshot that is being written aside. Thrown away when disposed, unless it was published before.</summary>
internal sealed class SnapshotDraft : IDisposable
{
    // Pages of the index of terms go by the beginning of their first term (behind a "0"), also when that term is gone.
    private const string PagesNamedByWhatIsGone =
        "SELECT count(*) FROM (SELECT CAST(substr(term, 2) AS TEXT) AS name FROM passage_fts_idx WHERE length(term) > 1) "
        + "WHERE NOT EXISTS (SELECT 1 FROM passage_vocab WHERE term >= name AND term < name || '~')";

    // Merging writes new pages; an index that is of one piece is taken for merged, so a row of its own makes a second one.
    private const string MergeTerms =
        "INSERT INTO passage_fts (rowid, body, context) VALUES (0, '_', ''); "
        + "INSERT INTO passage_fts (passage_fts) VALUES ('optimize'); "
        + "INSERT INTO passage_fts (passage_fts, rowid, body, context) VALUES ('delete', 0, '_', '')";

    private const string WriteAnew = "VACUUM INTO $0";

    // The new file gets a cache as large as the draft's, so both together were the most that a build held; written from front to back it needs none.
    private const string LessCache = "PRAGMA shrink_memory; PRAGMA cache_size = -4000";

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
        MetaQueries.Write(Connection, info);
        if (_isCopy && Connection.Number(PagesNamedByWhatIsGone) > 0)
        {
            Connection.Execute(MergeTerms);
        }

        Connection.Execute("COMMIT");
        if (_isCopy)
        {
            // What was removed from a copy still stands in its free pages and in the gaps of others.
            Connection.Execute(LessCache);
            Connection.Run(WriteAnew, Anew);
            Close();
            File.Move(Anew, Path, overwrite: true);
        }

        Close();
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
