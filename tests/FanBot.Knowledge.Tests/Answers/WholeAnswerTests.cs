using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>Each file of <c>expected/</c> is a question on the Harbor Lights corpus, in its first line, and the whole answer to it.</summary>
public sealed class WholeAnswerTests(HarborLightsFixture harborLights) : IClassFixture<HarborLightsFixture>
{
    private static readonly string Folder = Repository.TestFile("Answers", "expected");

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Answer_is_as_written(string page)
    {
        var path = Path.Combine(Folder, page + ".md");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var question = expected[2..expected.IndexOf('\n', StringComparison.Ordinal)];
        var received = WrittenAnswer.Of(harborLights.Answerer.Answer(question));
        if (received == expected)
        {
            return;
        }

        var file = Path.Combine(AppContext.BaseDirectory, "received", page + ".received.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, received);
        Assert.Fail($"{question}\n\n{Difference(expected, received)}\nIf every line of it is right, accept it: cp \"{file}\" \"{path}\"");
    }

    private static string Difference(string expected, string received)
    {
        var (before, after) = (expected.Split('\n'), received.Split('\n'));
        return string.Concat(before.Except(after).Select(l => $"  expected: {l}\n").Concat(after.Except(before).Select(l => $"  got:      {l}\n")));
    }
}
