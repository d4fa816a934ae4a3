using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Answers;

/// <summary>Answers questions and slash commands written as text from one snapshot. Safe to use from many threads.</summary>
/// <param name="snapshot">The snapshot to answer from; not disposed here.</param>
/// <param name="time">Tells today, for the age of sources.</param>
public sealed class Answerer(Snapshot snapshot, TimeProvider time)
{
    private readonly Snapshot _snapshot = snapshot;
    private readonly TimeProvider _time = time;

    /// <summary>Answers <paramref name="question"/>: free text, or a slash command such as <c>/release season:2 as-of:2023-01-01</c>.</summary>
    /// <param name="question">What was asked; anything, however long or malformed, gets an answer.</param>
    /// <param name="asOf">Uses only claims up to and including this day, or null for all. An <c>as-of:</c> option in the command wins.</param>
    public Answer Answer(string question, DateOnly? asOf = null) => throw new NotImplementedException($"{_snapshot} {_time} {question} {asOf}");
}
