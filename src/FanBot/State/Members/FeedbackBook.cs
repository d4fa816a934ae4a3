using System.Data.Common;

namespace FanBot.State.Members;

/// <summary>What members think of answers, once a member and answer.</summary>
internal sealed class FeedbackBook(IStateStore store)
{
    /// <summary>Adds one.</summary>
    /// <returns>False where the member has said what they think of that answer before; it stays as it was.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<bool> AddAsync(Feedback feedback, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Run(
            "INSERT INTO feedback (answer, member, helpful, reason, day) VALUES (@p0, @p1, @p2, @p3, @p4) ON CONFLICT DO NOTHING",
            feedback.Answer, feedback.Member, feedback.Helpful, feedback.Reason, feedback.Day) > 0,
        cancellationToken);

    /// <summary>Adds a reason to what a member has called wrong without one.</summary>
    /// <returns>False where the member has not, or has given a reason before.</returns>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<bool> ExplainAsync(string answer, string member, string reason, CancellationToken cancellationToken) => store.WriteAsync(
        session => session.Run(
            "UPDATE feedback SET reason = @p2 WHERE answer = @p0 AND member = @p1 AND helpful = 0 AND reason IS NULL", answer, member, reason) > 0,
        cancellationToken);

    /// <summary>What a member thinks of an answer, or null.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<Feedback?> FindAsync(string answer, string member, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT answer, member, helpful, reason, day FROM feedback WHERE answer = @p0 AND member = @p1", Read, answer, member),
        cancellationToken);

    /// <summary>All of an answer's, in the order of days.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<IReadOnlyList<Feedback>> OfAsync(string answer, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.All("SELECT answer, member, helpful, reason, day FROM feedback WHERE answer = @p0 ORDER BY day, member", Read, answer),
        cancellationToken);

    private static Feedback Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.Flag(2), row.TextOrNull(3), row.Day(4));
}
