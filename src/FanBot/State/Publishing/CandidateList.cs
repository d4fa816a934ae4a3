using System.Data.Common;
using System.Text.Json;

namespace FanBot.State.Publishing;

/// <summary>Why the snapshots that are kept aside did not go live. The files are the store's; what has no file there is out of date.</summary>
internal sealed class CandidateList(IStateStore store)
{
    private const string Select = "SELECT at, snapshot, moderator, live, passed, failed FROM candidate";

    /// <summary>Keeps one with its reasons, in place of what was kept of it before.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task KeepAsync(Candidate candidate, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Run("DELETE FROM candidate WHERE snapshot = @p0", candidate.Snapshot);
            session.Run(
                "INSERT INTO candidate (at, snapshot, moderator, live, passed, failed) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)",
                candidate.At, candidate.Snapshot, candidate.Moderator, candidate.Live, candidate.Passed, candidate.Failed);
            foreach (var (rank, concern) in candidate.Concerns.Index())
            {
                session.Run(
                    "INSERT INTO concern (snapshot, rank, kind, subject, was, becomes, articles) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6)",
                    candidate.Snapshot, rank, concern.Kind, concern.Subject, concern.Was, concern.Becomes,
                    JsonSerializer.Serialize([.. concern.Articles], StateJson.Default.StringArray));
            }

            return true;
        },
        cancellationToken);

    /// <summary>What is known of one, or null.</summary>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task<Candidate?> FindAsync(string snapshot, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(Select + " WHERE snapshot = @p0", Read, snapshot) is { } found ? found with { Concerns = Concerns(session, snapshot) } : null,
        cancellationToken);

    /// <summary>Forgets all but some.</summary>
    /// <param name="kept">Those whose files there are.</param>
    /// <param name="cancellationToken">Ends the wait for a turn.</param>
    /// <exception cref="StateException">The database cannot be used.</exception>
    public Task ForgetOthersAsync(IReadOnlyCollection<string> kept, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var gone in session.All(Select, Read).Where(c => !kept.Contains(c.Snapshot)))
            {
                session.Run("DELETE FROM candidate WHERE snapshot = @p0", gone.Snapshot);
                session.Run("DELETE FROM approval WHERE snapshot = @p0", gone.Snapshot);
            }

            return true;
        },
        cancellationToken);

    private static Candidate Read(DbDataReader row) => new(row.Instant(0), row.GetString(1), row.IdOrNull(2), row.TextOrNull(3), [])
    {
        Passed = row.GetInt32(4),
        Failed = row.GetInt32(5),
    };

    private static IReadOnlyList<Concern> Concerns(StateSession session, string snapshot) => session.All(
        "SELECT kind, subject, was, becomes, articles FROM concern WHERE snapshot = @p0 ORDER BY rank",
        row => new Concern(
            row.Name<ConcernKind>(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3),
            JsonSerializer.Deserialize(row.GetString(4), StateJson.Default.StringArray) ?? []),
        snapshot);
}
