using Microsoft.Data.Sqlite;

namespace FanBot.State;

/// <summary>Turns what SQLite and the file system report of the state database into sentences for the host.</summary>
internal static class SqliteStateErrors
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The fault with its sentences.</summary>
    public static StateException Of(string directory, Exception failed)
    {
        var file = $"'{SqliteStateStore.FileName}' in '{directory}'";
        return failed switch
        {
            SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => new(
                StateFault.Damaged, $"The file {file} is damaged. Put back a copy of it, or move it away: the snapshots do not need it.", failed),
            SqliteException { SqliteErrorCode: Full } => new(StateFault.DiskFull, $"The disk that holds {file} is full. Free some space.", failed),
            SqliteException { SqliteErrorCode: Busy or Locked } => new(
                StateFault.Busy, $"Another process has been writing to {file} for too long. Wait until it has ended, then try again.", failed),
            SqliteException { SqliteErrorCode: Permission or ReadOnly or CannotOpen } or UnauthorizedAccessException => new(
                StateFault.NotWritable, $"The file {file} cannot be written to. Give FanBot's user permission to write there, or name another store.", failed),
            _ => new(StateFault.Failed, $"Using the file {file} failed: {failed.Message.TrimEnd('.')}. Check the disk.", failed),
        };
    }
}
