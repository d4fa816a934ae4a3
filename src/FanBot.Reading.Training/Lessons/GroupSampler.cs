namespace FanBot.Reading.Training.Lessons;

/// <summary>One question with the piece that answers it first, and others that do not.</summary>
/// <param name="Yes">For a yes/no question that is answered, the answer.</param>
internal sealed record Group(IReadOnlyList<ReaderInput> Inputs, bool? Yes)
{
    public int Length => Inputs.Max(i => i.Ids.Length);
}

/// <summary>Draws groups: the answer's piece and negatives of the same article, those that share most words with the question more often.</summary>
internal sealed class GroupSampler(IReadOnlyList<PreparedLesson> lessons, int size)
{
    private readonly ILookup<string, PreparedLesson> _byGroup = lessons.ToLookup(l => l.Lesson.Group);

    public Group? Draw(PreparedLesson lesson, PreparedQuestion question, Random random)
    {
        if (question.Question.Answers.Count > 0 && question.Answered.Count == 0)
        {
            return null;
        }

        var asked = Slip(question.Ids, random);
        var title = random.NextDouble() < 0.1 ? [] : lesson.Title;
        var inputs = new List<ReaderInput>();
        if (question.Answered.Count > 0)
        {
            var gold = question.Answered[random.Next(question.Answered.Count)];
            var input = ReaderInput.From(lesson.Marks, asked, title, lesson.Pieces[gold], question.Question.Answers);
            if (!input.Has)
            {
                return null;
            }

            inputs.Add(input);
        }

        var others = Enumerable.Range(0, lesson.Pieces.Count).Where(i => !question.Answered.Contains(i) && !question.Question.Answers.Any(a => a.Overlaps(lesson.Pieces[i].Span))).ToList();
        while (inputs.Count < size)
        {
            if (others.Count > 0)
            {
                // What is not answered at all is most nearly answered where the question's words stand.
                var hard = inputs.Count == 0 ? 1 : 0.6;
                var next = random.NextDouble() < hard ? others.MaxBy(i => Alike(question, lesson.Pieces[i])) : others[random.Next(others.Count)];
                others.Remove(next);
                inputs.Add(ReaderInput.From(lesson.Marks, asked, title, lesson.Pieces[next], []));
                continue;
            }

            // Another article of the show says something else, and any other nothing of it.
            var same = _byGroup[lesson.Lesson.Group].Where(l => l != lesson && l.Lesson.Genre == "general").ToList();
            var other = same.Count > 0 ? same[random.Next(same.Count)] : lessons[random.Next(lessons.Count)];
            if (other != lesson && other.Pieces.Count > 0)
            {
                inputs.Add(ReaderInput.From(lesson.Marks, asked, title, other.Pieces[random.Next(other.Pieces.Count)], []));
            }
        }

        return new Group(inputs, question.Answered.Count > 0 ? question.Question.Yes : null);
    }

    private static double Alike(PreparedQuestion question, PreparedPiece piece) => question.Words.Count(piece.Words.Contains);

    // Word pieces of what was typed are lost now and then: a slip makes others of them.
    private static int[] Slip(int[] ids, Random random) =>
        ids.Length > 3 && random.NextDouble() < 0.08 ? [.. ids.Where((_, i) => i != random.Next(ids.Length))] : ids;
}
