using FanBot.Reading.Spans;
using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Tests.Spans;

public sealed class SpanChoiceTests
{
    // Two places before the passage, whose pieces are one letter each with a space between, and one behind it.
    private const int Before = 2;

    [Fact]
    public void The_likeliest_start_and_end_in_order_are_taken() =>
        Assert.Equal((2, 7, 9 + 8 - 3), Best(6, starts: new() { [1] = 9, [4] = 8 }, ends: new() { [0] = 9, [3] = 8, [5] = 3 }, nowhere: 3));

    [Fact]
    public void Question_and_title_are_never_the_answer() =>
        Assert.Equal((0, 1, 2), Best(3, starts: new() { [-1] = 50, [0] = 1 }, ends: new() { [-1] = 50, [0] = 1, [3] = 50 }));

    [Fact]
    public void No_answer_is_longer_than_the_limit()
    {
        var (start, end, _) = Best(60, starts: new() { [0] = 5 }, ends: new() { [SpanChoice.LongestAnswer] = 9, [SpanChoice.LongestAnswer - 1] = 6 });
        Assert.Equal((0, (2 * SpanChoice.LongestAnswer) - 1), (start, end));
    }

    private static (int Start, int End, float Margin) Best(int pieces, Dictionary<int, float> starts, Dictionary<int, float> ends, float nowhere = 0)
    {
        var logits = new float[2 * (Before + pieces + 1)];
        logits[0] = nowhere;
        foreach (var (piece, logit) in starts)
        {
            logits[2 * (Before + piece)] = logit;
        }

        foreach (var (piece, logit) in ends)
        {
            logits[(2 * (Before + piece)) + 1] = logit;
        }

        var passage = Enumerable.Range(0, pieces).Select(i => new Piece(7, 2 * i, (2 * i) + 1)).ToList();
        return SpanChoice.Best(new ReaderInput(new long[Before + pieces + 1], 1, Before, passage), logits);
    }
}
