namespace FanBot.State;

/// <summary>
/// Where what is not a snapshot is kept: who did what, what waits for a moderator, what members missed. What is written is
/// on the disk when the task ends, so that it may be told. The repositories of this folder speak SQL that SQLite and
/// PostgreSQL both take; only what implements this knows which of them it is.
/// </summary>
internal interface IStateStore
{
    /// <summary>Reads, as of one moment.</summary>
    /// <param name="work">What is read; quick, and without waiting for anything.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    /// <exception cref="StateException">The database cannot be used.</exception>
    Task<T> ReadAsync<T>(Func<StateSession, T> work, CancellationToken cancellationToken);

    /// <summary>Writes all of it or nothing, one writer at a time.</summary>
    /// <param name="work">What is written; quick, and without waiting for anything. What it throws undoes it.</param>
    /// <param name="cancellationToken">Ends the wait for a turn; what has begun is finished.</param>
    /// <exception cref="StateException">The database cannot be used; nothing was written.</exception>
    Task<T> WriteAsync<T>(Func<StateSession, T> work, CancellationToken cancellationToken);

    /// <summary>Writes all that it holds at one moment into one new file, from which it can be restored.</summary>
    /// <exception cref="StateException">The database cannot be used, or the file cannot be written.</exception>
    Task CopyToAsync(string path, CancellationToken cancellationToken);
}
