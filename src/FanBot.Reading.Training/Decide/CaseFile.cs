using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Deciding;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Reading.Training.Decide;

/// <summary>Asks all questions of a set, and judges every candidate.</summary>
internal static class CaseFile
{
    public static async Task<IReadOnlyList<Case>> CollectAsync(string name, HeldSet set, IPassageReader reader, ITextVectors vectors, TimeProvider time, string work, CancellationToken cancellation)
    {
        var cases = new List<Case>();
        foreach (var show in set.Questions.GroupBy(q => q.Show))
        {
            var one = Path.Combine(work, name, show.Key);
            Directory.CreateDirectory(Path.Combine(one, "articles"));
            Copy(Path.Combine(set.Articles, show.Key), Path.Combine(one, "articles", show.Key));
            var store = new SnapshotStore(Path.Combine(one, "store"), time);
            await new SnapshotBuilder(store, vectors).BuildAsync(new ArticleFolder(Path.Combine(one, "articles")), cancellation: cancellation);
            using var snapshot = store.OpenLive()!;
            var answerer = new Answerer(snapshot, time, reader, vectors: vectors);
            foreach (var question in show)
            {
                cases.Add(await OfAsync(name, question, answerer, reader, snapshot, cancellation));
            }

            Console.Error.Write('.');
        }

        return cases;
    }

    private static async Task<Case> OfAsync(string set, HeldQuestion question, Answerer answerer, IPassageReader reader, Snapshot snapshot, CancellationToken cancellation)
    {
        var today = answerer.Answer(question.Text);
        var todayRight = Judge.IsRight(today, question);
        if (await answerer.LookAsync(question.Text, reader, cancellation) is not { } asked)
        {
            return new Case(question with { Golden = null }, set, [], null, true, todayRight, today is not NotKnown, false, today.Text);
        }

        var all = SentenceCandidate.Of(asked);
        var sentences = all.Select(c => new Example(question.Show, SentenceFeatures.Of(c, asked, all), IsRight(c, asked, question), asked.Question.IsYesNo && c.Read is { } r ? PolarityFeatures.Of(r, question.Text) : null)).ToList();
        var fact = asked.Fact is { } f ? new Example(question.Show, FactFeatures.Of(f, asked), Judge.IsRight(f, question)) : null;
        var recalled = question.Golden is not null || Judge.Holds([.. asked.Read!.All.Select(a => a.Piece.Text.Text)], question);
        var best = asked.Read!.Answers[0];
        return new Case(question, set, sentences, fact, false, todayRight, today is not NotKnown, recalled, $"{best.Score:F1} «{best.Value}» {best.Sentence.Cut(best.Piece.Article.Text)}");
    }

    private static bool IsRight(SentenceCandidate candidate, Asked asked, HeldQuestion question) => question.Golden is not null
        ? Judge.IsRight(new Decision(DecisionWeights.Default, 0).Say([(candidate, 1)], asked), question)
        : Judge.Holds([candidate.Read is { } r ? ReadQuote.Of(r).Cut(r.Piece.Article.Text) : candidate.Hit.Text], question);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
