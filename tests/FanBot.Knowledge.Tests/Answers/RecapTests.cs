namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// What happens in an episode is answered with its recap's words, however recaps are built, and never with another episode's. What is not
/// answered yet stands in <c>not-answered-yet.md</c>.
/// </summary>
public sealed class RecapTests
{
    private static readonly string Root = Repository.TestFile("Corpora", "recaps");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_question_on_a_recap_is_answered_as_it_should_be(string name)
    {
        using var folder = new AskedFolder(Path.Combine(Root, name));
        var open = folder.Case.GetProperty("notYet").EnumerateArray().Select(q => q.GetString()!).ToList();

        var (_, faults) = await folder.AskAsync();

        Assert.Equal([], faults.Where(f => !open.Exists(q => f.StartsWith(q + " -> ", StringComparison.Ordinal))));
        Assert.Equal([], open.Where(q => !faults.Any(f => f.StartsWith(q + " -> ", StringComparison.Ordinal))));
    }
}
