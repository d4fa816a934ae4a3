using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FanBot.Tests.Running;
using NetArchTest.Rules;

namespace FanBot.Tests;

/// <summary>
/// Which project may use which, and within a project which folder: the libraries never see each other, FanBot wires them, and no
/// two folders know each other, directly or over others. FanBot.Knowledge's folders are held by its own tests.
/// </summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["FanBot"] = ["FanBot.Discord", "FanBot.Knowledge", "FanBot.Pictures", "FanBot.Reading"],
        ["FanBot.Discord"] = [],
        ["FanBot.DiscordNet"] = ["FanBot"],
        ["FanBot.Knowledge"] = [],
        ["FanBot.Pictures"] = [],
        ["FanBot.Reading"] = [],
        ["FanBot.Reading.Training"] = ["FanBot.Knowledge", "FanBot.Reading"],
    };

    // Each folder with those that it may use, all of which stand above it. What lies in none of them, at a project's root, may be
    // used by all and uses none.
    private static readonly Dictionary<string, (string Folder, string[] Uses)[]> Arrows = new(StringComparer.Ordinal)
    {
        ["FanBot"] =
        [
            ("Printing", []),
            ("Json", []),
            ("Readers", []),
            ("State", []),
            ("Intake", []),
            ("Prompt", ["Printing"]),
            ("Settings", ["Printing", "Readers"]),
            ("Archives", ["Printing", "State", "Settings"]),
            ("Editions", ["Printing", "Readers", "State"]),
            ("Replies", ["Printing", "Readers", "State", "Editions"]),
            ("Commands", ["Printing", "Readers", "State", "Intake", "Editions", "Replies"]),
            ("Hosting", ["Printing", "Readers", "State", "Intake", "Prompt", "Settings", "Editions", "Commands"]),
            ("Pages", ["Printing", "Readers", "State", "Intake", "Settings", "Editions", "Replies", "Commands", "Hosting"]),
            ("Verbs", ["Printing", "Json", "Readers", "Settings", "Archives", "Editions", "Commands", "Hosting", "Pages"]),
        ],
        ["FanBot.Discord"] =
        [
            ("Endpoint", []),
            ("Messages", []),
            ("Commands", ["Messages"]),
            ("Interactions", ["Commands"]),
            ("Replies", ["Messages", "Commands", "Interactions"]),
            ("Json", ["Messages", "Commands", "Interactions", "Replies"]),
            ("Gateway", ["Messages", "Interactions", "Json"]),
            ("Rest", ["Messages", "Commands", "Interactions", "Replies", "Json", "Gateway"]),
            ("Registration", ["Messages", "Commands", "Json", "Rest"]),
        ],
        ["FanBot.Pictures"] =
        [
            ("Drawings", []),
            ("Timelines", ["Drawings"]),
            ("Svg", ["Drawings"]),
            ("Png", ["Drawings"]),
        ],
        ["FanBot.Reading"] =
        [
            ("Tokenizing", []),
            ("Chat", []),
            ("Spans", ["Tokenizing"]),
            ("Models", ["Tokenizing"]),
            ("Vectors", ["Tokenizing"]),
            ("Small", ["Tokenizing", "Spans", "Models"]),
        ],
    };

    /// <summary>The projects whose folders are held; a build without the reader has no FanBot.Reading.</summary>
    public static TheoryData<string> Libraries => [.. Arrows.Keys.Where(p => File.Exists(PathOf(p)))];

    public static TheoryData<string, string> Folders
    {
        get
        {
            var folders = new TheoryData<string, string>();
            foreach (var (project, rows) in Arrows.Where(p => File.Exists(PathOf(p.Key))))
            {
                foreach (var (folder, _) in rows)
                {
                    folders.Add(project, folder);
                }
            }

            return folders;
        }
    }

    [Fact]
    public void Every_project_uses_those_that_it_may()
    {
        var uses = Projects().ToDictionary(p => Path.GetFileNameWithoutExtension(p), Uses, StringComparer.Ordinal);

        Assert.All(uses, project => Assert.Empty(project.Value.Except(Allowed.GetValueOrDefault(project.Key, []))));
        Assert.Equal(Allowed["FanBot"], uses["FanBot"].Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("FanBot.Knowledge", "FanBot.Reading")]
    [InlineData("FanBot.Knowledge", "FanBot.Discord")]
    [InlineData("FanBot.Reading", "FanBot.Knowledge")]
    [InlineData("FanBot.Reading", "FanBot.Discord")]
    [InlineData("FanBot.Pictures", "FanBot.Knowledge")]
    [InlineData("FanBot.Pictures", "FanBot.Discord")]
    [InlineData("FanBot.Discord", "FanBot.Knowledge")]
    [InlineData("FanBot.Discord", "FanBot.Reading")]
    public void No_source_of_a_library_names_another(string library, string other) => Assert.All(
        Sources(library), file => Assert.DoesNotContain($"{other}.", string.Join('\n', Usings(file)) + ".", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_those_that_it_may_and_no_others(string project, string folder)
    {
        var uses = Arrows[project].Single(r => r.Folder == folder).Uses;
        var others = Arrows[project].Select(r => r.Folder).Except(uses).Where(f => f != folder);
        var offenders = Offenders(project, $"[.]{folder}([.]|$)", others);

        Assert.True(
            offenders.Count == 0, $"{folder} may use {string.Join(", ", uses.DefaultIfEmpty("none"))}; these use others: {string.Join(", ", offenders)}");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void What_lies_at_the_root_uses_no_folder(string project) =>
        Assert.Empty(Offenders(project, "$", Arrows[project].Select(r => r.Folder)));

    // Constants leave no trace in compiled code, so the sources are asked too; and a table that allows more than there is would let
    // the next one in unseen.
    [Theory]
    [MemberData(nameof(Folders))]
    public void The_usings_of_a_folder_are_its_arrows(string project, string folder)
    {
        var used = Sources(Path.Combine(project, folder))
            .SelectMany(Usings)
            .Select(u => u.Split(' ')[^1])
            .Where(u => u.StartsWith(project + ".", StringComparison.Ordinal))
            .Select(u => u[(project.Length + 1)..].Split('.')[0])
            .Where(f => f != folder && Arrows[project].Any(r => r.Folder == f))
            .Distinct();

        Assert.Equal(Arrows[project].Single(r => r.Folder == folder).Uses.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_folder_has_its_arrows(string project) => Assert.Equal(
        Arrows[project].Select(r => r.Folder).Order(StringComparer.Ordinal),
        AssemblyOf(project).GetTypes()
            .Where(type => type.Namespace?.StartsWith(project + ".", StringComparison.Ordinal) == true)
            .Select(type => type.Namespace![(project.Length + 1)..].Split('.')[0])
            .Distinct()
            .Order(StringComparer.Ordinal));

    // So no arrow leads back, over however many folders.
    [Fact]
    public void Every_folder_stands_below_those_that_it_uses() => Assert.All(Arrows.Values, rows => Assert.All(
        rows.Index(), row => Assert.Empty(row.Item.Uses.Except(rows.Take(row.Index).Select(r => r.Folder)))));

    [Fact]
    public void The_documentation_tells_the_same()
    {
        var told = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));

        Assert.All(Arrows, project => Assert.Contains(Table(project.Key, project.Value), told, StringComparison.Ordinal));
    }

    private static string Table(string project, IEnumerable<(string Folder, string[] Uses)> rows) => string.Join('\n',
    [
        $"| in `{project}` | may use |",
        "|---|---|",
        .. rows.Select(r => $"| `{r.Folder}` | {string.Join(", ", r.Uses.Select(u => $"`{u}`").DefaultIfEmpty("none"))} |"),
        "",
    ]);

    /// <summary>The types in a part of a project that use one of some folders.</summary>
    private static List<string> Offenders(string project, string part, IEnumerable<string> folders)
    {
        var result = Types.InAssembly(AssemblyOf(project))
            .That().ResideInNamespaceMatching($"^{Regex.Escape(project)}{part}")
            .Should().NotHaveDependencyOnAny([.. folders.Select(f => $"{project}.{f}")])
            .GetResult();
        return [.. (result.FailingTypes ?? []).Select(type => type.FullName)];
    }

    private static Assembly AssemblyOf(string project) => Assembly.LoadFrom(PathOf(project));

    private static string PathOf(string project) =>
        Path.Combine(AppContext.BaseDirectory, (project == "FanBot" ? "fanbot" : project) + ".dll");

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

    private static List<string> Uses(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value))];

    private static IEnumerable<string> Sources(string library)
    {
        var folder = Path.Combine(Repository.Root, "src", library);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).StartsWith("obj", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Usings(string file) =>
        File.ReadLines(file).Where(l => l.StartsWith("using ", StringComparison.Ordinal)).Select(l => l.Replace(';', '.'));
}
