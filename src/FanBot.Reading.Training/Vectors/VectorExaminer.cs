using FanBot.Reading.Training.Lessons;
using TorchSharp;

namespace FanBot.Reading.Training.Vectors;

/// <summary>Tells for how many questions a piece that answers is among the nearest of all pieces of the lessons.</summary>
internal static class VectorExaminer
{
    public static string Run(TokenTable table, IReadOnlyList<PreparedLesson> lessons)
    {
        using var scope = torch.NewDisposeScope();
        using var off = torch.no_grad();
        var rows = table.Rows();
        var (count, first, few, most) = (0, 0, 0, 0);
        var pieces = lessons.SelectMany(l => l.Pieces.Select((p, i) => (Lesson: l, Piece: i, Ids: (int[])[.. l.Title, .. p.Ids]))).ToList();
        var questions = lessons.SelectMany(l => l.Questions.Where(q => q.Answered.Count > 0).Select(q => (Lesson: l, Question: q))).ToList();
        var scores = TokenTable.Embed(rows, [.. questions.Select(q => q.Question.Ids)]).mm(TokenTable.Embed(rows, [.. pieces.Select(p => p.Ids)]).t());
        for (var q = 0; q < questions.Count; q++)
        {
            var own = scores[q].data<float>().ToArray();
            var (lesson, question) = questions[q];
            var best = own.Where((_, i) => pieces[i].Lesson == lesson && question.Answered.Contains(pieces[i].Piece)).Max();
            var rank = own.Count(s => s > best);
            (count, first, few, most) = (count + 1, first + (rank < 1 ? 1 : 0), few + (rank < 8 ? 1 : 0), most + (rank < 24 ? 1 : 0));
        }

        return $"{count} questions: first {Share(first)}, of 8 {Share(few)}, of 24 {Share(most)}";

        string Share(int right) => FormattableString.Invariant($"{100.0 * right / count:F1} %");
    }
}
