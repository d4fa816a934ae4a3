using Microsoft.Data.Sqlite;

namespace FanBot;

/// <summary>Says in a sentence what went wrong and what to do.</summary>
internal static class Faults
{
    private const int SqliteBusy = 5;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteNotADatabase = 26;

    /// <summary>The exit code and sentence for an exception that ended the run.</summary>
    public static (int Code, string Sentence) Explain(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        UsageException usage => (ExitCode.Usage, usage.Message),
        OperationCanceledException when cancellationToken.IsCancellationRequested =>
            (ExitCode.Fault, "Stopped before the work was done. The live snapshot is as it was."),
        SqliteException sqlite => (ExitCode.Fault, OfStore(sqlite)),
        UnauthorizedAccessException denied => (ExitCode.Fault, $"{denied.Message} Give FanBot the right to use it, or choose another folder."),
        IOException failed => (ExitCode.Fault, $"Reading or writing failed: {failed.Message}"),
        _ => (ExitCode.Fault, $"Something went wrong inside FanBot: {exception.GetType().Name}, {exception.Message} Set FANBOT_TRACE=1 to see where, and please report it."),
    };

    private static string OfStore(SqliteException sqlite) => sqlite.SqliteErrorCode switch
    {
        SqliteFull => "The disk is full. Make room and build again; the live snapshot is as it was.",
        SqliteBusy => "The store is in use by another process. Wait until it is done and try again.",
        SqliteCorrupt or SqliteNotADatabase => "The snapshot is damaged. Run 'fanbot build' to make a new one.",
        _ => $"The store failed: {sqlite.Message}",
    };
}
