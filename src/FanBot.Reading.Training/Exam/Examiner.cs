using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Model;
using FanBot.Reading.Training.Sampling;
using TorchSharp;

namespace FanBot.Reading.Training.Exam;

/// <summary>Asks questions on lessons that the reader was not trained on, each over all pieces of its article.</summary>
internal static class Examiner
{
    // Which questions are taken when not all are; the same each time, so that figures can be compared.
    private const int Seed = 7;

    private const int Threads = 2;

    /// <summary>Asks.</summary>
    /// <param name="encoder">The network.</param>
    /// <param name="lessons">Lessons held out.</param>
    /// <param name="most">The most questions that are asked.</param>
    /// <param name="cancellation">Ends it between two questions.</param>
    public static IReadOnlyList<ExamResult> Run(Encoder encoder, IReadOnlyList<PreparedLesson> lessons, int most, CancellationToken cancellation)
    {
        var random = new Random(Seed);
        var asked = lessons.SelectMany(lesson => lesson.Questions.Select(question => (lesson, question)))
            .Where(pair => pair.question.IsUsable && pair.lesson.Pieces.Count > 0)
            .OrderBy(_ => random.Next())
            .Take(most)
            .ToArray();
        var results = new ExamResult[asked.Length];
        var halves = encoder.Halves();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = cancellation };
        Parallel.For(0, asked.Length, options, i => results[i] = Ask(encoder, halves, asked[i].lesson, asked[i].question));
        return results;
    }

    private static ExamResult Ask(Encoder encoder, IReadOnlyDictionary<string, torch.Tensor> weights, PreparedLesson lesson, PreparedQuestion question)
    {
        using var off = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        var rows = LessonRow.OfAll(lesson, question);
        var batch = Batch.Of(rows);
        var said = encoder.Forward(weights, batch, dropout: 0);
        var best = BestSpan.Find(rows, batch, said);
        var row = rows[best.Row];
        return new ExamResult(
            question.Question.Kind,
            lesson.Lesson.Genre,
            question.Answered.Count > 0,
            row.IsAnswered,
            row.IsAnswered && best.First <= row.GoldEnd && best.Last >= row.GoldStart,
            best.Score,
            question.Question.Yes is { } truth && row.IsAnswered ? said.Yes.data<float>().ToArray()[best.Row] > 0 == truth : null);
    }
}
