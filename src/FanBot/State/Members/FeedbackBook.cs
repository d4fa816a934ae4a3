using System.Data.Common;

namespace FanBot.State.Members;

/// <summary>What members think of answers, once a member and answer.</summary>
/// <remarks>For whoever builds on it: the shape is a proposal; a change is a migration with a number of its own.</remarks>
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

    /// <summary>All of an answer's, in the order of days.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<IReadOnlyList<Feedback>> OfAsync(string answer, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.All("SELECT answer, member, helpful, reason, day FROM feedback WHERE answer = @p0 ORDER BY day, member", Read, answer),
        cancellationToken);

    private static Feedback Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.Flag(2), row.TextOrNull(3), row.Day(4));
}
