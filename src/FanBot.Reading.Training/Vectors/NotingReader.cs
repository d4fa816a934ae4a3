using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Vectors;

/// <summary>Reads nothing, and notes what it was to read.</summary>
internal sealed class NotingReader : IPassageReader
{
    public IReadOnlyList<PieceText>? Pieces { get; set; }

    public ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        Pieces = pieces;
        return ValueTask.FromResult<IReadOnlyList<PieceReading>?>(null);
    }
}
