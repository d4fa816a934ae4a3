using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Text;
using FanBot.Reading;

namespace FanBot.Readers.Library;

/// <summary>Lets a reader of FanBot.Reading read for FanBot.Knowledge, which do not know each other.</summary>
internal sealed class LibraryReader(IReader reader) : IPassageReader
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        try
        {
            var passages = pieces.Select(p => new ReaderPassage(p.Title, p.Text)).ToList();
            var spans = await reader.ReadAsync(question, passages, cancellation).ConfigureAwait(false);
            return [.. spans.Select(s => new PieceReading(new TextSpan(s.Start, s.End), s.Span, s.Has, s.Yes))];
        }
        catch (NobodyReadsException)
        {
            return null;
        }
    }
}
