namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// Kinds of wording, each with articles of a few lines and what is to be answered from them: <c>Corpora/asked/KIND.asked</c>. Today is
/// 24 May 2031; how such a file is written stands in the head of <c>countries.asked</c>.
/// </summary>
public sealed class AskedTests : IDisposable
{
    private static readonly string Root = Repository.TestFile("Corpora", "asked");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Kinds =>
        [.. Directory.GetFiles(Root, "*.asked").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_question_of_a_kind_is_answered_as_it_should_be(string kind)
    {
        var faults = new List<string>();
        foreach (var situation in AskedSituation.Read(await File.ReadAllLinesAsync(Path.Combine(Root, kind + ".asked"))))
        {
            faults.AddRange(await FaultsAsync(situation));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Prepend($"{faults.Count} of {kind}:")));
    }

    private static string Opening(AskedSituation situation) =>
        string.Join(" / ", situation.Files.Select(f => f.Text.Split("---\n", StringSplitOptions.None)[^1].ReplaceLineEndings(" ").Trim()));

    private async Task<IReadOnlyList<string>> FaultsAsync(AskedSituation situation)
    {
        var root = Guid.NewGuid().ToString("N");
        foreach (var (path, text) in situation.Files)
        {
            _folder.Write($"{root}/articles/{path}", text);
        }

        return await AskedArticles.AskAsync<List<string>>(_folder.Full($"{root}/articles"), _folder.Full($"{root}/store"), new TestClock(), (_, answerer) =>
            [.. situation.Questions.Select(q => q.Fault(answerer.Answer(q.Text).Text)).OfType<string>().Select(f => $"{f}  [[ {Opening(situation)} ]]")]);
    }
}
