using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Answering.Deciding;

/// <summary>A reader that is told what it finds: words that it is sure of wherever they stand, and nothing elsewhere; and whether they say yes.</summary>
internal sealed class ScriptedReader(string? finds, bool isBusy = false, bool? yes = null) : IPassageReader
{
    private const double Sure = 6;

    /// <summary>The questions that it was given.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The pieces that it was given last.</summary>
    public IReadOnlyList<PieceText> Pieces { get; private set; } = [];

    public ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.Add(question);
        Pieces = pieces;
        return ValueTask.FromResult<IReadOnlyList<PieceReading>?>(isBusy ? null : [.. pieces.Select(Read)]);
    }

    private PieceReading Read(PieceText piece)
    {
        var at = finds is null ? -1 : piece.Text.IndexOf(finds, StringComparison.Ordinal);
        return at < 0
            ? new PieceReading(new TextSpan(0, Math.Min(4, piece.Text.Length)), -Sure, -Sure, 0)
            : new PieceReading(new TextSpan(at, at + finds!.Length), Sure, Sure, yes switch { true => Sure, false => -Sure, null => 0 });
    }
}
