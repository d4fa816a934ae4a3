using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Sampling;

/// <summary>An endless stream of batches: the lessons' questions in a new order each time round, with some general ones among them.</summary>
/// <param name="shelf">What is drawn from; see <see cref="LessonShelf.Require(double)"/>.</param>
/// <param name="generalShare">Share of the questions that are general ones.</param>
/// <param name="random">Decides the order; the same seed gives the same stream.</param>
internal sealed class GroupStream(LessonShelf shelf, double generalShare, Random random)
{
    // The piece that answers, and two that do not.
    private const int Pieces = 3;

    // So many batches are drawn at a time and sorted by length, since short rows beside long ones are mostly padding.
    private const int Pool = 16;

    /// <summary>The batches.</summary>
    /// <param name="size">Groups a batch.</param>
    public IEnumerable<IReadOnlyList<Group>> Batches(int size)
    {
        using var lessons = Forever(shelf.Taught).GetEnumerator();
        using var general = Forever(shelf.General).GetEnumerator();
        while (true)
        {
            var pool = new List<Group>();
            while (pool.Count < Pool * size)
            {
                var source = random.NextDouble() < generalShare && shelf.General.Count > 0 ? general : lessons;
                source.MoveNext();
                pool.Add(source.Current);
            }

            foreach (var batch in pool.OrderBy(group => group.Length).Chunk(size).OrderBy(_ => random.Next()).ToList())
            {
                yield return batch;
            }
        }
    }

    private IEnumerable<Group> Forever(IReadOnlyList<PreparedLesson> texts)
    {
        var sampler = new GroupSampler(texts, Pieces, new NearMisses(SwapClasses.Read()));
        while (true)
        {
            var questions = texts.SelectMany(text => text.Questions.Select(question => (text, question))).OrderBy(_ => random.Next()).ToList();
            foreach (var (text, question) in questions)
            {
                if (sampler.Draw(text, question, random) is { } group)
                {
                    yield return group;
                }
            }
        }
    }
}
