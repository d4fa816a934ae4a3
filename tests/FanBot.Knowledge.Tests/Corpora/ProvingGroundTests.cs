using System.Globalization;
using FanBot.Knowledge.Checks;

namespace FanBot.Knowledge.Tests.Corpora;

/// <summary>
/// The made-up shows of the proving ground, each alone as on the day its articles are dropped in. They are harder than the
/// bot is good: what is asserted is that it gets no worse than <c>floors.md</c> says. The kept half is told as a sum only,
/// so that nobody reads its questions when rules are written.
/// </summary>
public sealed class ProvingGroundTests
{
    private sealed class Ground(string articles) : CorpusFixture(articles);

    public static TheoryData<string, int, int> Open
    {
        get
        {
            var data = new TheoryData<string, int, int>();
            foreach (var (ground, right, refused) in Floors().Where(f => f.Ground.StartsWith("open/", StringComparison.Ordinal)))
            {
                data.Add(ground, right, refused);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Open))]
    public async Task An_open_show_is_answered_no_worse_than_before(string ground, int right, int refused)
    {
        var (answered, held) = await Score(Repository.TestFile(["Corpora", .. ground.Split('/')]));

        Assert.True(answered >= right
            && held >= refused, $"{ground}: {answered} answered right (were {right}), {held} of the unanswerable refused (were {refused}).");
    }

    [Fact]
    public async Task The_kept_shows_together_are_answered_no_worse_than_before()
    {
        var (_, right, refused) = Floors().Single(f => f.Ground == "kept");
        var (answered, held) = (0, 0);
        foreach (var show in Directory.GetDirectories(Repository.TestFile("Corpora", "kept")))
        {
            var (a, h) = await Score(show);
            (answered, held) = (answered + a, held + h);
        }

        Assert.True(answered >= right
            && held >= refused, $"kept: {answered} answered right (were {right}), {held} of the unanswerable refused (were {refused}).");
    }

    [Fact]
    public void Every_open_show_has_a_floor() => Assert.Equal(
        Directory.GetDirectories(Repository.TestFile("Corpora", "open")).Select(d => "open/" + Path.GetFileName(d)).Order(StringComparer.Ordinal),
        Floors().Select(f => f.Ground).Where(g => g != "kept").Order(StringComparer.Ordinal));

    private static async Task<(int Right, int Refused)> Score(string folder)
    {
        var ground = new Ground(Path.Combine(folder, "articles"));
        await ground.InitializeAsync();
        try
        {
            var report = QuestionChecker.Check(
                await GoldenQuestionFile.ReadAsync(Path.Combine(folder, "questions.json"), CancellationToken.None), q => ground.Answerer.Answer(q));
            Assert.True(RefusedQuestions.Of(report).Count == 0, $"{Path.GetFileName(folder)}: a question was taken for none.");
            var right = report.Results.Where(r => r.Verdict == Verdict.Right).ToList();
            return (right.Count(r => r.Question.Kind != GoldenKind.Unanswerable), right.Count(r => r.Question.Kind == GoldenKind.Unanswerable));
        }
        finally
        {
            await ground.DisposeAsync();
        }
    }

    private static List<(string Ground, int Right, int Refused)> Floors() =>
    [
        .. File.ReadLines(Repository.TestFile("Corpora", "floors.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Where(c => int.TryParse(c[2], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(c => (c[1], int.Parse(c[2], CultureInfo.InvariantCulture), int.Parse(c[4], CultureInfo.InvariantCulture))),
    ];
}
