using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Reading.Training.Decide;

/// <summary>Asks all questions of a set as the bot would, and judges every candidate.</summary>
/// <param name="reader">Reads.</param>
/// <param name="vectors">Choose what is read, besides the words of the question.</param>
/// <param name="time">The clock for stores and answers.</param>
/// <param name="work">Folder for the stores; what is there already is read again only where it has changed.</param>
internal sealed class CaseCollector(IPassageReader reader, ITextVectors vectors, TimeProvider time, string work)
{
    /// <summary>The cases of a set. Each show is asked by itself, as a server asks on its own.</summary>
    /// <param name="name">The set's name, which is also its folder's below the one for stores.</param>
    /// <param name="set">The set.</param>
    /// <param name="cancellation">Ends it between two questions.</param>
    public async Task<IReadOnlyList<Case>> CollectAsync(string name, HeldSet set, CancellationToken cancellation)
    {
        var cases = new List<Case>();
        foreach (var show in set.Questions.GroupBy(question => question.Show))
        {
            var folder = Path.Combine(work, name, show.Key);
            var articles = Path.Combine(folder, "articles");
            Copy(Path.Combine(set.Articles, show.Key), Path.Combine(articles, show.Key));
            var store = new SnapshotStore(Path.Combine(folder, "store"), time);
            await new SnapshotBuilder(store, vectors).BuildAsync(new ArticleFolder(articles), cancellation: cancellation);
            using var snapshot = store.OpenLive()!;
            var answerer = new Answerer(snapshot, time, reader, vectors: vectors);
            foreach (var question in show)
            {
                cases.Add(await CaseAsync(name, question, answerer, cancellation));
            }

            await Console.Error.WriteAsync('.');
        }

        return cases;
    }

    private async Task<Case> CaseAsync(string set, HeldQuestion question, Answerer answerer, CancellationToken cancellation)
    {
        var today = answerer.Answer(question.Text);
        var isTodayRight = Judge.IsRight(today, question);
        var isTodayAnswered = today is not NotKnown;
        if (await answerer.LookAsync(question.Text, reader, cancellation) is not { } asked)
        {
            return new Case(question with { Golden = null }, set, [], null, [], [], true, isTodayRight, isTodayAnswered, false, today.Text);
        }

        var all = SentenceCandidate.Of(asked);
        var sentences = all.Select(candidate => Sentence(candidate, asked, all, question)).ToList();
        var fact = asked.Fact is { } found ? new Example(question.Show, FactFeatures.Of(found, asked), Judge.IsRight(found, question)) : null;
        var isRecalled = question.Golden is not null || Judge.Holds([.. asked.Read!.All.Select(read => read.Piece.Text.Text)], question);
        var note = asked.Read?.Answers is [var best, ..] ? $"{best.Score:F1} «{best.Value}» {best.Sentence.Cut(best.Piece.Article.Text)}" : "";
        return new Case(question, set, sentences, fact, Rules(asked), QuestionFeatures.Of(asked), false, isTodayRight, isTodayAnswered, isRecalled, note);
    }

    private static IReadOnlyList<string> Rules(Asked asked) => asked.Fact is not { } fact ? [] :
    [
        .. Enum.GetValues<ClaimKind>()
            .SelectMany(asked.View.Claims)
            .Where(c => fact.Citations.Any(cited => cited.Article.Path == c.Source.Path && cited.Span.Overlaps(c.Claim.Quote)))
            .Select(c => c.Claim.Rule)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static Example Sentence(SentenceCandidate candidate, Asked asked, IReadOnlyList<SentenceCandidate> all, HeldQuestion question) => new(
        question.Show,
        SentenceFeatures.Of(candidate, asked, all),
        IsRight(candidate, asked, question),
        asked.Question.IsYesNo && candidate.Read is { } read ? PolarityFeatures.Of(read, question.Text) : null,
        Decision.Chance(candidate, asked));

    private static bool IsRight(SentenceCandidate candidate, Asked asked, HeldQuestion question) => question.Golden is not null
        ? Judge.IsRight(new Decision(DecisionWeights.Default, 0).Say([(candidate, 1)], asked), question)
        : Judge.Holds([candidate.Read is { } read ? ReadQuote.Of(read).Cut(read.Piece.Article.Text) : candidate.Hit.Text], question);

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
