using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Sampling;

/// <summary>
/// Draws groups: the piece that answers and some of the same article that do not, those that share most words with the
/// question more often. Telling these apart is what makes a reader; pieces of other articles are too easy.
/// </summary>
/// <param name="lessons">What is drawn from; at least two with pieces.</param>
/// <param name="size">Pieces a group.</param>
/// <param name="nearMisses">Makes questions that the piece nearly answers.</param>
internal sealed class GroupSampler(IReadOnlyList<PreparedLesson> lessons, int size, NearMisses nearMisses)
{
    private const double Untitled = 0.1;
    private const double Alike = 0.6;
    private const double Slipped = 0.08;
    private const double Missed = 0.5;

    private readonly ILookup<string, PreparedLesson> _byGroup = lessons.ToLookup(lesson => lesson.Lesson.Group);

    /// <summary>Draws the pieces for a question; null where no piece holds its answer whole.</summary>
    public Group? Draw(PreparedLesson lesson, PreparedQuestion question, Random random)
    {
        if (!question.IsUsable)
        {
            return null;
        }

        var asked = Slip(question.Ids, random);
        var title = random.NextDouble() < Untitled ? [] : lesson.Title;
        var rows = new List<LessonRow>();
        if (question.Answered.Count > 0)
        {
            var piece = lesson.Pieces[question.Answered[random.Next(question.Answered.Count)]];
            rows.Add(LessonRow.From(lesson.Marks, asked, title, piece, question.Question.Answers));
            if (!rows[0].IsAnswered)
            {
                return null;
            }

            if (random.NextDouble() < Missed && nearMisses.Draw(lesson, question, piece, random) is { } missed)
            {
                rows.Add(LessonRow.From(lesson.Marks, lesson.Marks.CutQuestion(missed), title, piece, []));
            }
        }

        AddOthers(rows, lesson, question, piece => LessonRow.From(lesson.Marks, asked, title, piece, []), random);
        return new Group(rows, question.Answered.Count > 0 ? question.Question.Yes : null);
    }

    private void AddOthers(
        List<LessonRow> rows, PreparedLesson lesson, PreparedQuestion question, Func<PreparedPiece, LessonRow> join, Random random)
    {
        var others = Unanswered(lesson, question);
        while (rows.Count < size)
        {
            if (others.Count > 0)
            {
                // What is not answered at all is most nearly answered where the question's words stand.
                var next = random.NextDouble() < (rows.Count == 0 ? 1 : Alike)
                    ? others.MaxBy(i => question.Words.Count(lesson.Pieces[i].Words.Contains))
                    : others[random.Next(others.Count)];
                others.Remove(next);
                rows.Add(join(lesson.Pieces[next]));
            }
            else if (Elsewhere(lesson, random) is { } piece)
            {
                rows.Add(join(piece));
            }
        }
    }

    private static List<int> Unanswered(PreparedLesson lesson, PreparedQuestion question) =>
    [
        .. Enumerable.Range(0, lesson.Pieces.Count)
            .Where(i => !question.Answered.Contains(i) && !question.Question.Answers.Any(answer => answer.Overlaps(lesson.Pieces[i].Span))),
    ];

    // Another text of a source's group says something else, and any other nothing of it. Another article on the same show may
    // well give the answer too. Null where the draw was in vain.
    private PreparedPiece? Elsewhere(PreparedLesson lesson, Random random)
    {
        var same = _byGroup[lesson.Lesson.Group].Where(other => other != lesson && other.Lesson.Genre == GeneralFiles.Genre).ToList();
        var drawn = same.Count > 0 ? same[random.Next(same.Count)] : lessons[random.Next(lessons.Count)];
        return drawn != lesson && drawn.Pieces.Count > 0 ? drawn.Pieces[random.Next(drawn.Pieces.Count)] : null;
    }

    // Word pieces of what was typed are lost now and then: a slip makes others of them.
    private static int[] Slip(int[] ids, Random random) =>
        ids.Length > 3 && random.NextDouble() < Slipped ? [.. ids.Where((_, i) => i != random.Next(ids.Length))] : ids;
}
