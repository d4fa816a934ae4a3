using FanBot.Reading.Training.Lessons;
using TorchSharp;

namespace FanBot.Reading.Training.Model;

/// <summary>What the reader gets right on lessons that it was not trained on: each question over all pieces of its article.</summary>
internal static class Examiner
{
    private const int Widest = 30;

    public static (string Report, double Right) Run(Encoder encoder, IReadOnlyList<PreparedLesson> lessons, int most, int threads)
    {
        var asked = lessons.SelectMany(l => l.Questions.Select(q => (l, q))).Where(p => p.q.Question.Answers.Count == 0 || p.q.Answered.Count > 0).ToList();
        var random = new Random(7);
        var chosen = asked.OrderBy(_ => random.Next()).Take(most).ToArray();
        var results = new (bool Answerable, bool Right, bool Overlaps, double Score, bool? YesRight, string Kind)[chosen.Length];
        var halves = encoder.Halves();
        Parallel.For(0, chosen.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            using var off = torch.no_grad();
            using var scope = torch.NewDisposeScope();
            var (lesson, question) = chosen[i];
            var inputs = lesson.Pieces.Select(p => ReaderInput.From(lesson.Marks, question.Ids, lesson.Title, p, question.Question.Answers)).ToList();
            var (ids, types, mask, outside) = Batch.Of(inputs);
            var (span, has, yes) = encoder.Forward(halves, ids, types, mask, 0);
            var start = (span.select(2, 0) + outside).data<float>().ToArray();
            var end = (span.select(2, 1) + outside).data<float>().ToArray();
            var length = (int)ids.shape[1];
            var hasScores = has.data<float>().ToArray();
            var (best, at, from, to) = (double.MinValue, 0, 0, 0);
            for (var b = 0; b < inputs.Count; b++)
            {
                for (var s = inputs[b].Text; s < inputs[b].Ids.Length - 1; s++)
                {
                    for (var e = s; e < Math.Min(s + Widest, inputs[b].Ids.Length - 1); e++)
                    {
                        var score = hasScores[b] + (0.5 * (start[(b * length) + s] + end[(b * length) + e] - start[b * length] - end[b * length]));
                        if (score > best)
                        {
                            (best, at, from, to) = (score, b, s, e);
                        }
                    }
                }
            }

            var gold = inputs[at];
            var overlaps = gold.Has && from <= gold.GoldEnd && to >= gold.GoldStart;
            bool? yesRight = question.Question.Yes is { } truth && gold.Has ? (yes.data<float>().ToArray()[at] > 0) == truth : null;
            results[i] = (question.Answered.Count > 0, gold.Has, overlaps, best, yesRight, question.Question.Kind);
        });

        var answerable = results.Where(r => r.Answerable).ToList();
        var none = results.Where(r => !r.Answerable).Select(r => r.Score).Order().ToList();
        var auc = none.Count == 0 ? 0 : answerable.Average(r => none.Count(n => n < r.Score) / (double)none.Count);
        var cut = none.Count == 0 ? 0 : none[(int)(none.Count * 0.9)];
        double Share(Func<(bool Answerable, bool Right, bool Overlaps, double Score, bool? YesRight, string Kind), bool> test) => answerable.Count(test) * 100.0 / Math.Max(1, answerable.Count);
        var yesno = answerable.Where(r => r.YesRight is not null).ToList();
        var right = Share(r => r.Overlaps);
        return ($"n {results.Length}: piece {Share(r => r.Right):F1} span {right:F1} auc {auc:F3} right at one in ten {Share(r => r.Overlaps && r.Score > cut):F1} "
            + $"yes/no {(yesno.Count == 0 ? 0 : yesno.Count(r => r.YesRight == true) * 100.0 / yesno.Count):F1} "
            + string.Join(' ', answerable.GroupBy(r => r.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count(r => r.Overlaps) * 100 / g.Count()}")), right);
    }
}
