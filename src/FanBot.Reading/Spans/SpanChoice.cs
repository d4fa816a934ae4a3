using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Spans;

/// <summary>Chooses the likeliest span among the logits of a row.</summary>
internal static class SpanChoice
{
    /// <summary>The most pieces that an answer may have.</summary>
    public const int LongestAnswer = 30;

    /// <summary>The best span within the passage, and by how much it beats "no answer".</summary>
    /// <param name="input">A row whose passage has at least one piece.</param>
    /// <param name="logits">For each place of the row, that of a start and that of an end.</param>
    public static (int Start, int End, float Margin) Best(ReaderInput input, ReadOnlySpan<float> logits)
    {
        var (first, last, best) = (0, 0, float.NegativeInfinity);
        for (var start = 0; start < input.Passage.Count; start++)
        {
            for (var end = start; end < Math.Min(start + LongestAnswer, input.Passage.Count); end++)
            {
                var sum = logits[2 * (input.PassageStart + start)] + logits[(2 * (input.PassageStart + end)) + 1];
                if (sum > best)
                {
                    (first, last, best) = (start, end, sum);
                }
            }
        }

        return (input.Passage[first].Start, input.Passage[last].End, best - logits[0] - logits[1]);
    }
}
