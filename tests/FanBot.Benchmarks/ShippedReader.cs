using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Text;
using FanBot.Reading;

namespace FanBot.Benchmarks;

/// <summary>The reader that is shipped, as answers see it.</summary>
internal sealed class ShippedReader(IReader reader) : IPassageReader
{
    public async ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        var spans = await reader.ReadAsync(question, [.. pieces.Select(p => new ReaderPassage(p.Title, p.Text))], cancellation);
        return [.. spans.Select(s => new PieceReading(new TextSpan(s.Start, s.End), s.Span, s.Has, s.Yes))];
    }
}
