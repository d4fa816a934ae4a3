using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>Each file of <c>weights/</c> is a situation: articles by several publishers, their weights, and whole answers.</summary>
public sealed class WeighedAnswerTests
{
    private static readonly string Folder = Repository.TestFile("Answers", "weights");

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Answers_are_as_written(string page)
    {
        var path = Path.Combine(Folder, page + ".md");
        var situation = WeighedSituation.Read(await File.ReadAllTextAsync(path));
        Assert.NotEmpty(situation.Questions);

        var received = situation with { Questions = await AskAsync(situation, weighed: true) };
        if (received.Questions.SequenceEqual(situation.Questions.Select(q => (q.Question, q.Answer.TrimEnd()))))
        {
            return;
        }

        var file = Path.Combine(AppContext.BaseDirectory, "received", page + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, received.Write());
        Assert.Fail($"{received.Write()}\nIf every line of it is right, accept it: cp \"{file}\" \"{path}\"");
    }

    /// <summary>The weights make the difference: without them, a situation has other answers.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Without_weights_the_answers_are_others(string page)
    {
        var situation = WeighedSituation.Read(await File.ReadAllTextAsync(Path.Combine(Folder, page + ".md")));

        var without = await AskAsync(situation, weighed: false);

        Assert.NotEqual(situation.Questions.Select(q => q.Answer.TrimEnd()), without.Select(q => q.Answer));
    }

    private static async Task<IReadOnlyList<(string Question, string Answer)>> AskAsync(WeighedSituation situation, bool weighed)
    {
        using var temp = new TempFolder();
        foreach (var (path, content) in situation.Files.Where(f => weighed || f.Path != "sources.yaml"))
        {
            temp.Write("articles/" + path, content);
        }

        var store = new SnapshotStore(temp.Full("store"), new TestClock());
        var report = Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(temp.Full("articles"))));
        Assert.Empty(report.Problems);
        using var snapshot = store.Open(report.Snapshot.Name);
        var answerer = new Answerer(snapshot, new TestClock());
        return [.. situation.Questions.Select(q => (q.Question, WholeAnswer(answerer.Answer(q.Question))))];
    }

    private static string WholeAnswer(Answer answer)
    {
        var written = WrittenAnswer.Of(answer);
        return written[(written.IndexOf('\n', StringComparison.Ordinal) + 2)..].TrimEnd();
    }
}
