using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Decide;

/// <summary>The reader as the answers see it: pieces of articles in, spans out.</summary>
internal sealed class SmallPassageReader(IReader reader) : IPassageReader
{
    public async ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        var spans = await reader.ReadAsync(question, [.. pieces.Select(p => new ReaderPassage(p.Title, p.Text))], cancellation);
        return [.. spans.Select(s => new PieceReading(new TextSpan(s.Start, s.End), s.Span, s.Has, s.Yes))];
    }
}
