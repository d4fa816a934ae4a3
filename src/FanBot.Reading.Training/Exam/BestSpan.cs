using FanBot.Reading.Training.Model;
using FanBot.Reading.Training.Sampling;

namespace FanBot.Reading.Training.Exam;

/// <summary>The span that scores highest among several rows.</summary>
/// <param name="Row">In which row it is.</param>
/// <param name="First">Its first place.</param>
/// <param name="Last">Its last one.</param>
/// <param name="Score">"Has", and half of how much begin and end stand above "no answer": as the answers' reader does it.</param>
internal sealed record BestSpan(int Row, int First, int Last, double Score)
{
    private const int Widest = 30;

    /// <summary>Finds it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="batch">The rows as the network read them.</param>
    /// <param name="said">What it said.</param>
    public static BestSpan Find(IReadOnlyList<LessonRow> rows, Batch batch, EncoderOutput said)
    {
        var starts = (said.Span.select(2, 0) + batch.Outside).data<float>().ToArray();
        var ends = (said.Span.select(2, 1) + batch.Outside).data<float>().ToArray();
        var has = said.Has.data<float>().ToArray();
        var length = starts.Length / rows.Count;
        var best = new BestSpan(0, 0, 0, double.MinValue);
        for (var row = 0; row < rows.Count; row++)
        {
            var found = Find(rows[row], starts.AsSpan(row * length, length), ends.AsSpan(row * length, length), has[row]);
            best = found.Score > best.Score ? found with { Row = row } : best;
        }

        return best;
    }

    private static BestSpan Find(LessonRow row, ReadOnlySpan<float> starts, ReadOnlySpan<float> ends, float has)
    {
        var (best, from, to) = (double.MinValue, 0, 0);
        var behind = row.Ids.Length - 1;
        for (var first = row.TextStart; first < behind; first++)
        {
            for (var last = first; last < Math.Min(first + Widest, behind); last++)
            {
                var score = has + (0.5 * (starts[first] + ends[last] - starts[0] - ends[0]));
                if (score > best)
                {
                    (best, from, to) = (score, first, last);
                }
            }
        }

        return new BestSpan(0, from, to, best);
    }
}
