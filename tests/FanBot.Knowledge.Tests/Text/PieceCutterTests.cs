using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

public sealed class PieceCutterTests
{
    [Fact]
    public void A_short_text_is_one_piece()
    {
        var (text, passages) = Sentences(5, 5, 5);

        Assert.Equal([(0, 2)], Cut(text, passages));
    }

    [Fact]
    public void A_piece_begins_with_the_last_sentence_of_the_one_before()
    {
        var (text, passages) = Sentences(30, 30, 30, 30);

        Assert.Equal([(0, 1), (1, 2), (2, 3)], Cut(text, passages));
    }

    [Fact]
    public void A_sentence_that_fills_a_piece_is_not_read_twice()
    {
        var (text, passages) = Sentences(30, 70, 30);

        Assert.Equal([(0, 0), (1, 1), (2, 2)], Cut(text, passages));
    }

    [Fact]
    public void Noise_stands_in_no_piece_and_parts_two()
    {
        var (text, passages) = Sentences(5, 5, 5);
        passages[1] = passages[1] with { Noise = true };

        Assert.Equal([(0, 0), (2, 2)], Cut(text, passages));
    }

    [Fact]
    public void A_heading_opens_a_piece_unless_little_stands_before_it()
    {
        var (text, passages) = Sentences(30, 4, 10, 4, 10);
        passages[1] = passages[1] with { Kind = PassageKind.Heading };
        passages[3] = passages[3] with { Kind = PassageKind.Heading };

        Assert.Equal([(0, 0), (1, 4)], Cut(text, passages));
    }

    [Fact]
    public void Every_passage_but_noise_stands_in_a_piece_in_order()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var (text, passages) = Sentences([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(1, 100))]);
            for (var i = 0; i < passages.Count; i++)
            {
                passages[i] = passages[i] with { Noise = random.Next(6) == 0, Kind = random.Next(5) == 0 ? PassageKind.Heading : PassageKind.Sentence };
            }

            var pieces = PieceCutter.Cut(text, passages);

            Assert.Equal(
                passages.Where(p => !p.Noise).Select(p => p.Index),
                pieces.SelectMany(p => Enumerable.Range(p.First, p.Last - p.First + 1)).Distinct());
            Assert.All(pieces, p => Assert.Equal(new TextSpan(passages[p.First].Span.Start, passages[p.Last].Span.End), p.Span));
            Assert.All(pieces.Where(p => p.Last > p.First), p => Assert.True(p.Span.Cut(text).Split(' ').Length <= PieceCutter.Longest));
        }
    }

    private static IEnumerable<(int First, int Last)> Cut(string text, IReadOnlyList<Passage> passages) =>
        PieceCutter.Cut(text, passages).Select(p => (p.First, p.Last));

    /// <summary>A text of sentences with so many words each.</summary>
    private static (string Text, List<Passage> Passages) Sentences(params int[] words)
    {
        var passages = new List<Passage>();
        var text = "";
        foreach (var count in words)
        {
            var start = text.Length;
            text += string.Join(' ', Enumerable.Repeat("word", count)) + ".";
            passages.Add(new Passage(passages.Count, PassageKind.Sentence, new TextSpan(start, text.Length), 0, -1, false, null));
            text += " ";
        }

        return (text, passages);
    }
}
