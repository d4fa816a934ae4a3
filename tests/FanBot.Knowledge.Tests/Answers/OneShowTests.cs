using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// Pages that spell a show differently are one show where they lie in one folder or where the spelling is beyond doubt, and are offered as one
/// where they lie loose; shows that are only alike stay two.
/// </summary>
public sealed class OneShowTests
{
    private static readonly string Root = Repository.TestFile("Corpora", "names");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Spellings_of_a_show_are_told_from_other_shows(string name)
    {
        using var folder = new AskedFolder(Path.Combine(Root, name));

        var (report, faults) = await folder.AskAsync();

        Assert.Equal([], faults);
        Assert.Equal(folder.Case.GetProperty("shows").GetInt32(), report.Shows.Count);
        var offers = report.Problems.Where(p => p.Message.Contains("may be one show", StringComparison.Ordinal)).Select(p => p.Message).ToList();
        var expected = folder.Case.TryGetProperty("offered", out var offered) ? offered.GetString()! : "";
        Assert.True(expected.Length == 0 ? offers.Count == 0 : offers.Count == 1 && Regex.IsMatch(offers[0], expected), string.Join('\n', offers));
    }
}
