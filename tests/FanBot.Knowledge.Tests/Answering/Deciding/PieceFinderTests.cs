using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Tests.Storage;

namespace FanBot.Knowledge.Tests.Answering.Deciding;

/// <summary>Which pieces of a show are read for a question: those with its words, and, with vectors, those that say it in others.</summary>
public sealed class PieceFinderTests : IDisposable
{
    private const string Question = "who keeps the lantern";
    private const string InOtherWords = "Old Benno Quist minds the beacon above the harbour.";

    private readonly TempFolder _temp = new();

    public PieceFinderTests()
    {
        _temp.Write("articles/saltmarsh/show.yaml", "name: Saltmarsh\n");
        _temp.Write("articles/saltmarsh/quiet.md", $"---\ntitle: Up on the cliff\n---\n\n{InOtherWords}\n");
        for (var i = 0; i < 40; i++)
        {
            var words = i < 20 ? $"Visitor number {i} carried a lantern down to the quay, and nobody asked for its price." : $"Boat {i} was painted green.";
            _temp.Write($"articles/saltmarsh/news-{i:D2}.md", $"---\ntitle: News {i} of the quay\n---\n\n{words}\n");
        }
    }

    [Fact]
    public async Task A_piece_that_shares_no_word_with_the_question_is_chosen_by_its_vector()
    {
        var vectors = new WordVectors("groups", "keeps minds", "lantern beacon");

        Assert.DoesNotContain(await Chosen(null, null), Holds);
        var chosen = await Chosen(vectors, vectors);
        Assert.Contains(chosen, Holds);
        Assert.Contains(chosen, p => p.Text.Contains("carried a lantern", StringComparison.Ordinal));

        static bool Holds(PieceText piece) => piece == new PieceText("Up on the cliff", InOtherWords);
    }

    [Fact]
    public async Task With_a_store_without_vectors_or_with_others_or_without_anybody_to_make_them_words_alone_tell()
    {
        var vectors = new WordVectors("groups", "keeps minds", "lantern beacon");
        var words = await Chosen(null, null);

        Assert.Equal(words, await Chosen(null, vectors));
        Assert.Equal(words, await Chosen(vectors, null));
        Assert.Equal(words, await Chosen(vectors, new WordVectors("others")));
    }

    [Fact]
    public async Task So_many_are_chosen_each_once_and_the_same_every_time()
    {
        var vectors = new WordVectors();
        var chosen = await Chosen(vectors, vectors);

        Assert.Equal(PieceFinder.Most, chosen.Count);
        Assert.Equal(chosen.Count, chosen.Distinct().Count());
        Assert.Equal(chosen, await Chosen(vectors, vectors));
    }

    [Fact]
    public async Task Looking_back_only_pieces_that_were_there_are_chosen()
    {
        _temp.Write("articles/saltmarsh/later.md", "---\ntitle: The lantern again\npublished: 2031-05-01\n---\n\nThe lantern was sold.\n");
        _temp.Write("articles/saltmarsh/earlier.md", "---\ntitle: The lantern once\npublished: 2030-05-01\n---\n\nThe lantern was lit.\n");
        var vectors = new WordVectors();

        var chosen = await Chosen(vectors, vectors, new DateOnly(2030, 12, 1));

        Assert.Equal(["The lantern was lit."], chosen.Select(p => p.Text));
    }

    public void Dispose() => _temp.Dispose();

    /// <summary>What is read for the question, of a store built by one and asked through the other.</summary>
    private async Task<IReadOnlyList<PieceText>> Chosen(ITextVectors? builder, ITextVectors? asker, DateOnly? asOf = null)
    {
        var store = new SnapshotStore(_temp.Full("store-" + Guid.NewGuid().ToString("N")), new TestClock());
        await new SnapshotBuilder(store, builder).BuildAsync(new ArticleFolder(_temp.Full("articles")));
        using var snapshot = store.OpenLive()!;
        var reader = new NotingReader();
        await new Answerer(snapshot, new TestClock(), reader, vectors: asker).AnswerAsync(Question, asOf, CancellationToken.None);
        return reader.Pieces;
    }

    private sealed class NotingReader : IPassageReader
    {
        public IReadOnlyList<PieceText> Pieces { get; private set; } = [];

        public ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
        {
            Pieces = pieces;
            return ValueTask.FromResult<IReadOnlyList<PieceReading>?>(null);
        }
    }
}
