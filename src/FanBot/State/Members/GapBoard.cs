using System.Data.Common;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Text;

namespace FanBot.State.Members;

/// <summary>What members asked in vain. Who asked is told apart and not kept; their words only where the server allows it.</summary>
internal sealed class GapBoard(IStateStore store)
{
    /// <summary>Texts that are kept of one gap, at most.</summary>
    public const int MostTexts = 5;

    private const int MostReasons = 3;

    // Questions of no kind are one where their words are nearly the same; looking further back costs more than it finds.
    private const int Alike = 85;
    private const int MostCompared = 200;

    private const string Columns =
        "key, show, kind, aspect, subject, season, words, wrong, answer, usual, first_day, last_day, "
            + "(SELECT count(*) FROM gap_member m WHERE m.gap = g.key) AS members";

    private const string Open = $"SELECT {Columns} FROM gap g WHERE closed_at IS NULL AND (@p0 IS NULL OR show = @p0)";
    private const string ByDemand = " ORDER BY members DESC, last_day DESC, key";

    /// <summary>Notes one; what was closed once and is asked in vain again is open again.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task AddAsync(AskedInVain asked, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            var key = Nearest(session, asked) ?? asked.Key;
            session.Run(
                "INSERT INTO gap (key, show, kind, aspect, subject, season, words, wrong, answer, usual, first_day, last_day) "
                    + "VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p10) "
                    + "ON CONFLICT (key) DO UPDATE SET last_day = excluded.last_day, usual = excluded.usual, closed_at = NULL, closed_by = NULL",
                key, asked.Show, asked.Asked.Kind, asked.Asked.Aspect, asked.Asked.Subject, asked.Asked.Season, asked.Asked.Words, asked.Wrong, asked.Answer,
                asked.IsUsual, asked.Day);
            session.Run(
                "INSERT INTO gap_member (gap, member, day) VALUES (@p0, @p1, @p2) ON CONFLICT (gap, member) DO UPDATE SET day = excluded.day",
                key, asked.Member, asked.Day);
            if (asked.Text is { } text)
            {
                AddText(session, key, text, asked.Day);
            }

            return true;
        },
        cancellationToken);

    /// <summary>A page of the open ones, those that most members ask first, and how many there are in all.</summary>
    /// <param name="show">Key of the show, or null for all.</param>
    /// <param name="page">The page, from 0.</param>
    /// <param name="size">How many stand on a page.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<(IReadOnlyList<Gap> Gaps, int Count)> PageAsync(string? show, int page, int size, CancellationToken cancellationToken) => store.ReadAsync(
        session =>
        {
            var gaps = session.All(Open + ByDemand + " LIMIT @p1 OFFSET @p2", Read, show, size, (long)page * size);
            return (
                (IReadOnlyList<Gap>)[.. gaps.Select(g => Filled(session, g))],
                (int)session.Number("SELECT count(*) FROM gap WHERE closed_at IS NULL AND (@p0 IS NULL OR show = @p0)", show));
        },
        cancellationToken);

    /// <summary>An open one; null where there is none of that key.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<Gap?> FindAsync(string key, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First($"SELECT {Columns} FROM gap g WHERE closed_at IS NULL AND key = @p0", Read, key) is { } gap ? Filled(session, gap) : null,
        cancellationToken);

    /// <summary>Notes that one is no longer open.</summary>
    /// <param name="key">Which.</param>
    /// <param name="by">By what: a snapshot, or a moderator's word.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    /// <returns>Whether it was open.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<bool> CloseAsync(string key, string by, DateTimeOffset at, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Run("UPDATE gap SET closed_at = @p1, closed_by = @p2 WHERE key = @p0 AND closed_at IS NULL", key, at, by) > 0, cancellationToken);

    /// <summary>
    /// Forgets what nobody has asked or pressed since a day: whole gaps, also closed ones, and of those that stay who asked before it, in which
    /// words, and why; and what members thought of answers.
    /// </summary>
    /// <returns>How many gaps were forgotten.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<int> ForgetBeforeAsync(DateOnly day, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Run("DELETE FROM feedback WHERE day < @p0", day);
            session.Run("DELETE FROM gap_text WHERE day < @p0", day);
            session.Run("DELETE FROM gap_member WHERE day < @p0", day);
            return session.Run("DELETE FROM gap WHERE last_day < @p0", day);
        },
        cancellationToken);

    private static void AddText(StateSession session, string key, string text, DateOnly day)
    {
        session.Run(
            "INSERT INTO gap_text (gap, text, day) VALUES (@p0, @p1, @p2) ON CONFLICT (gap, text) DO UPDATE SET day = excluded.day", key, text, day);
        session.Run(
            "DELETE FROM gap_text WHERE gap = @p0 AND text NOT IN (SELECT text FROM gap_text WHERE gap = @p0 ORDER BY day DESC, text LIMIT @p1)",
            key, MostTexts);
    }

    /// <summary>The key of an open question of no kind whose words are nearly the same; null where there is none.</summary>
    private static string? Nearest(StateSession session, AskedInVain asked) =>
        asked is { Wrong: false, Asked: { Kind: AskedFor.Other, Words: not ("" or Gap.UnknownWords) } }
        ? session.All(
                "SELECT key, words, subject FROM gap WHERE show = @p0 AND kind = @p1 AND wrong = 0 AND words <> '' AND season IS NOT DISTINCT FROM @p2 "
                    + "ORDER BY last_day DESC, key LIMIT @p3",
                row => (Key: row.GetString(0), Words: row.GetString(1), Subject: row.TextOrNull(2)),
                asked.Show, asked.Asked.Kind, asked.Asked.Season, MostCompared)
            .Where(g => g.Subject == asked.Asked.Subject && EditDistance.Likeness(g.Words, asked.Asked.Words) >= Alike)
            .Select(g => g.Key)
            .FirstOrDefault()
        : null;

    private static Gap Filled(StateSession session, Gap gap) => gap with
    {
        Texts = session.All("SELECT text FROM gap_text WHERE gap = @p0 ORDER BY day DESC, text", row => row.GetString(0), gap.Key),
        Reasons = session.All(
            "SELECT reason FROM feedback WHERE answer = @p0 AND reason IS NOT NULL ORDER BY day DESC, reason LIMIT @p1",
            row => row.GetString(0),
            gap.Key, MostReasons),
    };

    private static Gap Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        new AskedFor(row.GetString(2), row.GetString(3), row.TextOrNull(4), row.NumberOrNull(5)) { Words = row.GetString(6) },
        row.Flag(7),
        row.TextOrNull(8),
        row.Flag(9),
        row.Day(10),
        row.Day(11),
        row.GetInt32(12));
}
