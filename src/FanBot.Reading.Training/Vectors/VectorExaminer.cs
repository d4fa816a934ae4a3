using FanBot.Reading.Training.Lessons;
using TorchSharp;

namespace FanBot.Reading.Training.Vectors;

/// <summary>Tells for how many questions a piece that answers is among the nearest, of all pieces of that many articles.</summary>
internal static class VectorExaminer
{
    public static string Run(TokenTable table, IReadOnlyList<PreparedLesson> lessons, int together)
    {
        using var scope = torch.NewDisposeScope();
        using var off = torch.no_grad();
        var rows = table.Rows();
        var (count, first, few, most) = (0, 0, 0, 0);
        foreach (var pool in lessons.Chunk(together))
        {
            var pieces = pool.SelectMany(l => l.Pieces.Select((p, i) => (Lesson: l, Piece: i, Ids: (int[])[.. l.Title, .. p.Ids]))).ToList();
            var questions = pool.SelectMany(l => l.Questions.Where(q => q.Answered.Count > 0).Select(q => (Lesson: l, Question: q))).ToList();
            var scores = TokenTable.Embed(rows, [.. questions.Select(q => q.Question.Ids)]).mm(TokenTable.Embed(rows, [.. pieces.Select(p => p.Ids)]).t());
            for (var q = 0; q < questions.Count; q++)
            {
                var own = scores[q].data<float>().ToArray();
                var best = pieces.Select((p, i) => (p, i)).Where(p => p.p.Lesson == questions[q].Lesson && questions[q].Question.Answered.Contains(p.p.Piece)).Max(p => own[p.i]);
                var rank = own.Count(s => s > best);
                (count, first, few, most) = (count + 1, first + (rank < 1 ? 1 : 0), few + (rank < 8 ? 1 : 0), most + (rank < 24 ? 1 : 0));
            }
        }

        return FormattableString.Invariant($"{together} articles at a time, {count} questions: first {100.0 * first / count:F1} %, of 8 {100.0 * few / count:F1} %, of 24 {100.0 * most / count:F1} %");
    }
}
