using System.Data.Common;

namespace FanBot.State.Members;

/// <summary>What members asked in vain.</summary>
/// <remarks>For whoever builds on it: the shape is a proposal; a change is a migration with a number of its own.</remarks>
internal sealed class GapBoard(IStateStore store)
{
    /// <summary>Texts that are kept of one gap, at most.</summary>
    public const int MostTexts = 5;

    private const string Select =
        "SELECT key, show, kind, subject, season, first_day, last_day, (SELECT count(*) FROM gap_member m WHERE m.gap = g.key) AS members FROM gap g "
            + "WHERE closed_at IS NULL";

    /// <summary>Notes one; what was answered once and is asked in vain again is open again.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task AddAsync(AskedInVain asked, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Run(
                "INSERT INTO gap (key, show, kind, subject, season, first_day, last_day) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p5) "
                    + "ON CONFLICT (key) DO UPDATE SET last_day = excluded.last_day, closed_at = NULL, closed_by = NULL",
                asked.Key, asked.Show, asked.Kind, asked.Subject, asked.Season, asked.Day);
            session.Run(
                "INSERT INTO gap_member (gap, member, day) VALUES (@p0, @p1, @p2) ON CONFLICT (gap, member) DO UPDATE SET day = excluded.day",
                asked.Key, asked.Member, asked.Day);
            if (asked.Text is not null)
            {
                session.Run(
                    "INSERT INTO gap_text (gap, text, day) VALUES (@p0, @p1, @p2) ON CONFLICT (gap, text) DO UPDATE SET day = excluded.day",
                    asked.Key, asked.Text, asked.Day);
                session.Run(
                    "DELETE FROM gap_text WHERE gap = @p0 AND text NOT IN (SELECT text FROM gap_text WHERE gap = @p0 ORDER BY day DESC, text LIMIT @p1)",
                    asked.Key, MostTexts);
            }

            return true;
        },
        cancellationToken);

    /// <summary>A page of the open ones, those that most members ask first, and how many there are in all.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<(IReadOnlyList<Gap> Gaps, int Count)> PageAsync(int page, int size, CancellationToken cancellationToken) => store.ReadAsync(
        session =>
        {
            var gaps = session.All(Select + " ORDER BY members DESC, last_day DESC, key LIMIT @p0 OFFSET @p1", Read, size, (long)page * size);
            return (
                (IReadOnlyList<Gap>)[.. gaps.Select(g => g with { Texts = Texts(session, g.Key) })],
                (int)session.Number("SELECT count(*) FROM gap WHERE closed_at IS NULL"));
        },
        cancellationToken);

    /// <summary>Notes that one is answered now.</summary>
    /// <param name="key">Which.</param>
    /// <param name="by">By what: an article or a snapshot.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task CloseAsync(string key, string by, DateTimeOffset at, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.Run("UPDATE gap SET closed_at = @p1, closed_by = @p2 WHERE key = @p0", key, at, by), cancellationToken);

    private static IReadOnlyList<string> Texts(StateSession session, string key) =>
        session.All("SELECT text FROM gap_text WHERE gap = @p0 ORDER BY day DESC, text", row => row.GetString(0), key);

    private static Gap Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.NumberOrNull(4), row.Day(5), row.Day(6), row.GetInt32(7), []);
}
