using Microsoft.Data.Sqlite;

namespace FanBot.Knowledge.Storage;

/// <summary>Turns what SQLite and the file system report into sentences.</summary>
internal static class StoreErrors
{
    private const int SqlitePermission = 3;
    private const int SqliteReadOnly = 8;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    private const int UnixNoSpace = 28;
    private const int UnixReadOnly = 30;
    private const int UnixQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether a build can fail so without a mistake in the code.</summary>
    public static bool IsExpected(Exception e) => e is SqliteException or IOException or UnauthorizedAccessException;

    /// <summary>Whether SQLite found a file's content broken.</summary>
    public static bool IsDamage(SqliteException e) => e.SqliteErrorCode is SqliteCorrupt or SqliteNotADatabase;

    /// <summary>A fault while writing into the store in <paramref name="directory"/>.</summary>
    public static StoreException Writing(string directory, Exception e) => Kind(e) switch
    {
        StoreFault.DiskFull =>
            new StoreException(StoreFault.DiskFull,
            $"The disk that holds '{directory}' is full. Free some space and build again; the snapshot that was live stays live.", e),
        StoreFault.NotWritable =>
            new StoreException(StoreFault.NotWritable,
            $"The folder '{directory}' cannot be written to. Give FanBot's user permission to write there, or name another store.", e),
        _ => new StoreException(StoreFault.Failed,
            $"Writing into '{directory}' failed: {e.Message.TrimEnd('.')}. Check the disk and build again; the snapshot that was live stays live.", e),
    };

    /// <summary>A fault while reading the snapshot <paramref name="name"/>.</summary>
    public static StoreException Reading(string name, Exception e) => e is SqliteException sqlite && IsDamage(sqlite)
        ? Damaged(name, "its content does not hang together", e)
        : new StoreException(StoreFault.Failed,
            $"The snapshot '{name}' could not be read: {e.Message.TrimEnd('.')}. Check the disk and FanBot's permission to read it.", e);

    public static StoreException Damaged(string name, string why, Exception? inner = null) =>
        new(StoreFault.Damaged, $"The snapshot '{name}' is damaged ({why}). Build again, or roll back to an older one.", inner);

    private static StoreFault Kind(Exception e) => e switch
    {
        SqliteException { SqliteErrorCode: SqliteFull } => StoreFault.DiskFull,
        SqliteException { SqliteErrorCode: SqliteReadOnly or SqlitePermission or SqliteCannotOpen } => StoreFault.NotWritable,
        UnauthorizedAccessException => StoreFault.NotWritable,
        IOException { HResult: UnixNoSpace or UnixQuota or WindowsDiskFull } => StoreFault.DiskFull,
        IOException { HResult: UnixReadOnly } => StoreFault.NotWritable,
        _ => StoreFault.Failed,
    };
}
