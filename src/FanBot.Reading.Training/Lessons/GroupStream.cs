namespace FanBot.Reading.Training.Lessons;

/// <summary>An endless stream of batches: the lessons' questions in a new order each time round, with some general ones among them.</summary>
internal sealed class GroupStream(GroupSampler lessons, IReadOnlyList<PreparedLesson> taught, GroupSampler general, IReadOnlyList<PreparedLesson> others, double generalShare, Random random)
{
    // So many batches are drawn at a time and sorted by length, since short inputs beside long ones are mostly padding.
    private const int Pool = 16;

    public IEnumerable<IReadOnlyList<Group>> Batches(int size)
    {
        var own = Forever(lessons, taught).GetEnumerator();
        var foreign = others.Count == 0 ? own : Forever(general, others).GetEnumerator();
        while (true)
        {
            var pool = new List<Group>();
            while (pool.Count < Pool * size)
            {
                var source = random.NextDouble() < generalShare ? foreign : own;
                source.MoveNext();
                pool.Add(source.Current);
            }

            foreach (var batch in pool.OrderBy(g => g.Length).Chunk(size).OrderBy(_ => random.Next()).ToList())
            {
                yield return batch;
            }
        }
    }

    private IEnumerable<Group> Forever(GroupSampler sampler, IReadOnlyList<PreparedLesson> from)
    {
        while (true)
        {
            foreach (var (lesson, question) in from.SelectMany(l => l.Questions.Select(q => (l, q))).OrderBy(_ => random.Next()).ToList())
            {
                if (sampler.Draw(lesson, question, random) is { } group)
                {
                    yield return group;
                }
            }
        }
    }
}
