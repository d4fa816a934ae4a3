using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Vectors;

/// <summary>Draws batches of answered questions, each with a piece that answers it and one of the same article that does not.</summary>
internal sealed class PairSampler(IReadOnlyList<PreparedLesson> lessons, Random random)
{
    // A question should find its piece also where the headline, or the one word in common, is not there.
    private const double Untitled = 0.2;
    private const double Forgotten = 0.1;

    private readonly List<(PreparedLesson Lesson, PreparedQuestion Question)> _pairs =
        [.. lessons.SelectMany(l => l.Questions.Where(q => q.Answered.Count > 0 && q.Ids.Length > 0).Select(q => (l, q)))];

    /// <summary>How many questions there are.</summary>
    public int Count => _pairs.Count;

    /// <summary>All of them once, in a new order; what is left over is left out.</summary>
    public IEnumerable<PairBatch> Round(int size) => _pairs.OrderBy(_ => random.Next()).Chunk(size).Where(c => c.Length == size).Select(Batch);

    private PairBatch Batch((PreparedLesson Lesson, PreparedQuestion Question)[] pairs)
    {
        var right = pairs.Select(p => (p.Lesson, Piece: p.Question.Answered[random.Next(p.Question.Answered.Count)])).ToList();
        var wrong = pairs.Select(p => Wrong(p.Lesson, p.Question));
        List<(PreparedLesson Lesson, int Piece)> all = [.. right, .. wrong];
        var places = all.Select((p, i) => (p, i)).ToLookup(p => p.p.Lesson, p => p.i);
        var others = pairs.SelectMany((p, q) => places[p.Lesson].Where(i => i != q && p.Question.Answered.Contains(all[i].Piece)).Select(i => (q, i)));
        return new PairBatch([.. pairs.Select(p => Some(p.Question.Ids))], [.. all.Select(p => Text(p.Lesson, p.Piece))], [.. others]);
    }

    private (PreparedLesson, int) Wrong(PreparedLesson lesson, PreparedQuestion question)
    {
        var others = Enumerable.Range(0, lesson.Pieces.Count).Where(i => !question.Answered.Contains(i)).ToList();
        if (others.Count > 0)
        {
            return (lesson, others[random.Next(others.Count)]);
        }

        var other = lessons[random.Next(lessons.Count)];
        return other == lesson || other.Pieces.Count == 0 ? Wrong(lessons[random.Next(lessons.Count)], question) : (other, random.Next(other.Pieces.Count));
    }

    private int[] Text(PreparedLesson lesson, int piece) =>
        Some([.. random.NextDouble() < Untitled ? [] : lesson.Title, .. lesson.Pieces[piece].Ids]);

    private int[] Some(int[] ids) => [.. ids.Where((_, i) => i == 0 || random.NextDouble() >= Forgotten)];
}
