namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>Reads pieces of articles for the answer to a question. Safe to use from many threads.</summary>
public interface IPassageReader
{
    /// <summary>Where in each piece the answer most likely stands, and how likely it stands there at all.</summary>
    /// <param name="question">What was asked, as it was typed.</param>
    /// <param name="pieces">At least one piece.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>One reading for each piece, in their order; null where nothing can be read just now, and the answer has to do without.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation);
}
