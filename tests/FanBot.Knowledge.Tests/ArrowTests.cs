using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answering;
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
        ["Storage"] = ["Text", "Articles", "Claims"],
        ["Annotation"] = ["Text", "Lexicon", "Articles", "Claims"],
        ["Answers"] = ["Text", "Lexicon", "Articles", "Claims", "Storage", "Annotation"],
        ["Topics"] = ["Text", "Lexicon", "Articles", "Claims", "Storage", "Annotation", "Answers"],
        ["Reconciling"] = ["Text", "Articles", "Claims", "Annotation", "Topics"],
        ["Extraction"] = ["Text", "Lexicon", "Articles", "Claims", "Annotation", "Topics"],
        ["Building"] = ["Text", "Articles", "Claims", "Storage", "Extraction", "Reconciling"],
        ["Answering"] = ["Text", "Lexicon", "Articles", "Claims", "Storage", "Annotation", "Answers", "Topics", "Reconciling"],
        ["Checks"] = ["Text", "Articles", "Claims", "Storage", "Answers", "Answering"],
    };

    private static readonly IReadOnlyList<string> Namespaces =
        [.. typeof(Answerer).Assembly.GetTypes().Select(type => type.Namespace ?? "").Where(n => n.StartsWith(Root, StringComparison.Ordinal)).Distinct()];

    public static TheoryData<string> Folders => [.. Arrows.Keys];

    public static TheoryData<string> Parents => [.. Arrows.Keys.Where(folder => Inside(folder).Count > 1)];

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

    [Theory]
    [MemberData(nameof(Parents))]
    public void Of_the_folders_in_one_no_two_use_each_other(string folder)
    {
        var inside = Inside(folder);
        var types = Types.InAssembly(typeof(Answerer).Assembly);
        var uses = inside.ToDictionary(
            one => one,
            one => inside.Where(other => other != one && types.That().ResideInNamespace(one).And().HaveDependencyOnAny(other).GetTypes().Any()).ToList());

        // Those that use only what is taken away already are taken away, until none is left or the rest go round in a circle.
        var left = inside.ToHashSet();
        while (left.RemoveWhere(one => !uses[one].Exists(left.Contains)) > 0)
        {
        }

        Assert.True(left.Count == 0, "These use each other: "
            + string.Join("; ", left.Select(one => $"{one} → {string.Join(", ", uses[one].Where(left.Contains))}")));
    }

    [Fact]
    public void Of_what_a_clause_speaks_is_told_once_and_no_topic_asks_again()
    {
        string[] readers = [.. ((Type[])[
            typeof(SubjectReader), typeof(OtherWorks), typeof(OtherSubjects), typeof(RolesElsewhere), typeof(TieIns), typeof(EarlierVersion),
            typeof(OriginalVersion), typeof(Retractions)]).Select(type => type.FullName!)];
        var result = Types.InAssembly(typeof(Answerer).Assembly)
            .That().ResideInNamespace(Root + "Topics")
            .Should().NotHaveDependencyOnAny(readers)
            .GetResult();

        Assert.True(result.IsSuccessful, "These shall ask Sentence.StatementAt: "
            + string.Join(", ", (result.FailingTypes ?? []).Select(type => type.FullName)));
    }

    [Fact]
    public void Every_folder_has_its_arrows() => Assert.Equal(
        Arrows.Keys.Order(StringComparer.Ordinal),
        Namespaces.Select(n => n[Root.Length..].Split('.')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_arrow_leads_back() => Assert.All(
        Arrows, folder => Assert.All(folder.Value, used => Assert.DoesNotContain(folder.Key, Arrows[used])));

    // The folders right below one; what lies in it itself is theirs to use, and may name them.
    private static List<string> Inside(string folder) =>
        [.. Namespaces.Where(n => n.StartsWith(Root + folder + ".", StringComparison.Ordinal))
            .Select(n => string.Join('.', n.Split('.').Take(4)))
            .Distinct()];
}
