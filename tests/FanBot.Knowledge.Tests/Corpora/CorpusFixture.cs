using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Checks;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Corpora;

/// <summary>A folder of articles built by the real pipeline, once for the tests that share it.</summary>
public abstract class CorpusFixture : IAsyncLifetime
{
    private readonly string _articles;
    private readonly string _store = Directory.CreateTempSubdirectory("fanbot-corpus-").FullName;
    private Snapshot? _snapshot;

    protected CorpusFixture(string articles) => _articles = articles;

    /// <summary>The snapshot.</summary>
    public Snapshot Snapshot => _snapshot ?? throw new InvalidOperationException("The corpus has not been built.");

    /// <summary>What the build came to.</summary>
    public BuildReport Report { get; private set; } = null!;

    /// <summary>Answers from the snapshot, on a day soon after the newest article.</summary>
    public Answerer Answerer { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (!Directory.Exists(_articles))
        {
            return;
        }

        var clock = new TestClock();
        var store = new SnapshotStore(_store, clock);
        Report = Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_articles)));
        _snapshot = store.OpenLive();
        Answerer = new Answerer(Snapshot, clock);
    }

    public Task DisposeAsync()
    {
        _snapshot?.Dispose();
        Directory.Delete(_store, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Asks every question of a file of golden questions; fails with a list of those answered otherwise.</summary>
    public async Task AssertAnswers(string questions)
    {
        var report = QuestionChecker.Check(await GoldenQuestionFile.ReadAsync(questions, CancellationToken.None), q => Answerer.Answer(q));
        Assert.Empty(RefusedQuestions.Of(report));
        var gaps = KnownGaps.Read(Repository.TestFile("Corpora", "not-answered-yet.md"));
        var folder = Path.GetFileName(Path.GetDirectoryName(questions));
        var wrong = report.Failures.Where(f => !gaps.ContainsKey($"{folder}/{f.Question.Id}")).ToList();
        if (wrong.Count > 0)
        {
            Assert.Fail(string.Join('\n', wrong.Select(Describe).Prepend($"{wrong.Count} of {report.Results.Count} questions are not answered as expected.")));
        }

        var closed = report.Results.Select(r => r.Question.Id)
            .Where(id => gaps.ContainsKey($"{folder}/{id}")).Except(report.Failures.Select(f => f.Question.Id)).ToList();
        Assert.True(closed.Count == 0, $"Answered right now: take {string.Join(", ", closed)} off not-answered-yet.md.");
    }

    private static string Describe(CheckedQuestion failure) =>
        $"""

         {failure.Question.Id}: {failure.Question.Question}  [{failure.Verdict}]
           expected: {string.Join(" or ", failure.Question.Expect.DefaultIfEmpty(null).Select(p => p?.ToString() ?? "not known"))}
           never:    {string.Join(" or ", failure.Question.Reject)}
           cited:    {string.Join(" or ", failure.Question.Documents)}
           got ({failure.Answer.GetType().Name}): {failure.Answer.Text}
           citing:   {string.Join(", ", failure.Answer.Citations.Select(c => Path.GetFileName(c.Article.Path)))}
         """;
}
