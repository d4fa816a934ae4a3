namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// Small made-up folders of articles, each with what is to be answered from it, and what must not be: <c>Corpora/situations/NAME</c> holds
/// <c>case.json</c> and the articles.
/// </summary>
public sealed class SituationTests
{
    private static readonly string Root = Repository.TestFile("Corpora", "situations");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_question_on_a_situation_is_answered_as_it_should_be(string name)
    {
        using var folder = new AskedFolder(Path.Combine(Root, name));

        var (_, faults) = await folder.AskAsync();

        Assert.Equal([], faults);
    }
}
