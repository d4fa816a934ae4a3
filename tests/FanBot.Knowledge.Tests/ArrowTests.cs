using FanBot.Knowledge.Answers;
using NetArchTest.Rules;

namespace FanBot.Knowledge.Tests;

/// <summary>Which folder may use which, in the order in which an article travels: data flows one way, and no two folders know each other.</summary>
public sealed class ArrowTests
{
    private const string Root = "FanBot.Knowledge.";

    // Each folder with those that it may use.
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Lexicon"] = ["Text"],
        ["Articles"] = ["Text"],
        ["Claims"] = ["Text", "Articles"],
        ["Extraction"] = ["Text", "Lexicon", "Articles", "Claims"],
        ["Reconciling"] = ["Text", "Articles", "Claims", "Extraction"],
        ["Storage"] = ["Text", "Articles", "Claims", "Extraction", "Reconciling"],
        ["Answers"] = ["Text", "Lexicon", "Articles", "Claims", "Extraction", "Reconciling", "Storage"],
        ["Checks"] = ["Text", "Articles", "Claims", "Storage", "Answers"],
    };

    public static TheoryData<string> Folders => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_those_that_it_may_and_no_others(string folder)
    {
        var others = Arrows.Keys.Except(Arrows[folder]).Where(other => other != folder).Select(other => Root + other).ToArray();
        var result = Types.InAssembly(typeof(Answerer).Assembly)
            .That().ResideInNamespace(Root + folder)
            .Should().NotHaveDependencyOnAny(others)
            .GetResult();

        Assert.True(result.IsSuccessful, $"{folder} may use {string.Join(", ", Arrows[folder].DefaultIfEmpty("none"))}; these use others: "
            + string.Join(", ", (result.FailingTypes ?? []).Select(type => type.FullName)));
    }

    [Fact]
    public void Every_folder_has_its_arrows() => Assert.Equal(
        Arrows.Keys.Order(StringComparer.Ordinal),
        typeof(Answerer).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true)
            .Select(type => type.Namespace![Root.Length..].Split('.')[0])
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void No_arrow_leads_back() => Assert.All(
        Arrows, folder => Assert.All(folder.Value, used => Assert.DoesNotContain(folder.Key, Arrows[used])));
}
