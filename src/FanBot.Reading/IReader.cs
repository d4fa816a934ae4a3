namespace FanBot.Reading;

/// <summary>Reads passages for the answer to a question. Safe to use from many threads.</summary>
public interface IReader
{
    /// <summary>Where in each passage the answer most likely stands, and how likely it stands there at all.</summary>
    /// <param name="question">What was asked, as it was typed.</param>
    /// <param name="passages">Any number of passages; none gives an empty list.</param>
    /// <param name="cancellation">Ends the reading between two batches.</param>
    /// <returns>One reading for each passage, in the order of <paramref name="passages"/>.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    ValueTask<IReadOnlyList<ReaderSpan>> ReadAsync(string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation);
}
