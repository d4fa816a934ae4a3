using FanBot.Reading;

namespace FanBot.Readers.Library;

/// <summary>Stands behind a chat model where the small reader cannot be had: what the model does not answer is not read.</summary>
internal sealed class Nobody : IReader
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReaderSpan>> ReadAsync(string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation) =>
        throw new NobodyReadsException();
}
