using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Text;
using FanBot.Readers.Library;
using FanBot.Reading;

namespace FanBot.Tests.Readers.Library;

public sealed class LibraryReaderTests
{
    [Fact]
    public async Task Pieces_are_read_as_passages_and_spans_handed_on_in_their_order()
    {
        var scripted = new Scripted();

        var readings = await new LibraryReader(scripted).ReadAsync("Who?", [new("A headline", "Some words."), new("Another", "More.")], CancellationToken.None);

        Assert.Equal("Who?", scripted.Question);
        Assert.Equal([new ReaderPassage("A headline", "Some words."), new ReaderPassage("Another", "More.")], scripted.Passages);
        Assert.Equal([new PieceReading(new TextSpan(0, 4), 1.5f, 2.5f, -3.5f), new PieceReading(new TextSpan(1, 5), 1.5f, 2.5f, -3.5f)], readings);
        var span = (await scripted.ReadAsync("Who?", scripted.Passages, CancellationToken.None))[0];
        Assert.Equal(span.Score, readings![0].Score, 6);
    }

    [Fact]
    public async Task Where_nobody_reads_there_is_nothing_and_no_fault() =>
        Assert.Null(await new LibraryReader(new Nobody()).ReadAsync("Who?", [new("", "Words.")], CancellationToken.None));

    private sealed class Scripted : IReader
    {
        public string? Question { get; private set; }

        public IReadOnlyList<ReaderPassage> Passages { get; private set; } = [];

        public ValueTask<IReadOnlyList<ReaderSpan>> ReadAsync(string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation)
        {
            (Question, Passages) = (question, passages);
            return new([.. passages.Select((_, i) => new ReaderSpan(i, i + 4, 1.5f, 2.5f, -3.5f))]);
        }
    }
}
