using FanBot.Reading.Vectors;

namespace FanBot.Reading.Tests.Vectors;

/// <summary>Vectors of texts: the same for the same words, of the same length for every text, from a table that is checked.</summary>
public sealed class PassageVectorsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_same_text_has_the_same_vector_and_another_one_another_on_any_thread()
    {
        var vectors = TinyVectors.Open(_folder);
        const string Letters = "abcdefghij klmnop,qrst 0123";
        string[] texts =
            [.. Enumerable.Range(0, 200).Select(i => string.Concat(Enumerable.Range(3, 1 + (i % 40)).Select(k => Letters[i * k % Letters.Length])))];
        var alone = Array.ConvertAll(texts, t => Embed(vectors, t));
        var again = new sbyte[texts.Length][];
        Parallel.For(0, texts.Length, i => again[i] = Embed(vectors, texts[i]));

        Assert.Equal(alone, again);
        Assert.NotEqual(Embed(vectors, "the ferry"), Embed(vectors, "a lantern"));
    }

    [Fact]
    public void The_greatest_number_is_127_however_long_the_text_and_a_text_repeated_points_the_same_way()
    {
        var vectors = TinyVectors.Open(_folder);
        var once = Embed(vectors, "who keeps the ferry? ");

        Assert.Equal(127, once.Max(n => Math.Abs((int)n)));
        Assert.Equal(once, Embed(vectors, string.Concat(Enumerable.Repeat("who keeps the ferry? ", 100))));
    }

    [Fact]
    public void Letters_count_whatever_their_case_and_accents_and_words_whatever_their_order()
    {
        var vectors = TinyVectors.Open(_folder);

        Assert.Equal(Embed(vectors, "the old cafe"), Embed(vectors, "The  OLD\nCaf\u00E9"));
        Assert.Equal(Embed(vectors, "the old cafe"), Embed(vectors, "cafe the old"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void A_text_without_words_gets_zeros(string text) => Assert.All(Embed(TinyVectors.Open(_folder), text), n => Assert.Equal(0, n));

    [Fact]
    public void No_text_is_refused()
    {
        var vectors = TinyVectors.Open(_folder);
        foreach (var text in (string[])["\uD800", "\u0000\uFFFD", new string('x', 10_000), "\U0001F600 \u4E2D\u6587"])
        {
            Embed(vectors, text);
        }
    }

    [Fact]
    public void Another_table_has_another_name()
    {
        Assert.Equal(TinyVectors.Open(_folder).Name, TinyVectors.Open(_folder).Name);
        Assert.NotEqual(TinyVectors.Open(_folder).Name, TinyVectors.Open(_folder, seed: 2).Name);
    }

    [Fact]
    public void A_table_that_is_missing_cut_short_or_none_is_refused_with_advice()
    {
        var path = Path.Combine(_folder.Path, "table.bin");
        Refused();
        var right = TinyVectors.Bytes();
        foreach (var bytes in (byte[][])[[], [1, 2, 3], right[..^1], [.. right, 0], [0, .. right], [.. "FBV1"u8, .. new byte[40]]])
        {
            File.WriteAllBytes(path, bytes);
            Refused();
        }

        void Refused()
        {
            var refused = Assert.Throws<ReaderException>(() => PassageVectors.Open(path));
            Assert.Contains(path, refused.Message, StringComparison.Ordinal);
            Assert.EndsWith("Restore the file, or build without vectors.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_shipped_table_puts_a_question_nearer_to_what_answers_it_in_other_words()
    {
        var vectors = PassageVectors.Open(PassageVectors.Beside(AppContext.BaseDirectory));
        var question = Embed(vectors, "when will it be on tv");

        Assert.True(Cosine(question, Embed(vectors, "The second season premieres on 4 May on the network."))
            > Cosine(question, Embed(vectors, "The costumes were sewn by a workshop of three.")));
    }

    public void Dispose() => _folder.Dispose();

    private static sbyte[] Embed(PassageVectors vectors, string text)
    {
        var vector = new sbyte[vectors.Dimensions];
        vectors.Embed(text, vector);
        return vector;
    }

    private static double Cosine(sbyte[] one, sbyte[] other) =>
        one.Zip(other, (a, b) => (double)a * b).Sum() / Math.Sqrt(one.Sum(a => (double)a * a) * other.Sum(b => (double)b * b));
}
