using System.Xml.Linq;
using FanBot.Tests.Running;

namespace FanBot.Tests;

/// <summary>Which project may use which: the libraries never see each other, and FanBot wires them.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["FanBot"] = ["FanBot.Discord", "FanBot.Knowledge", "FanBot.Reading"],
        ["FanBot.Discord"] = [],
        ["FanBot.DiscordNet"] = ["FanBot"],
        ["FanBot.Knowledge"] = [],
        ["FanBot.Reading"] = [],
        ["FanBot.Reading.Training"] = ["FanBot.Knowledge", "FanBot.Reading"],
    };

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
    [InlineData("FanBot.Discord", "FanBot.Knowledge")]
    [InlineData("FanBot.Discord", "FanBot.Reading")]
    public void No_source_of_a_library_names_another(string library, string other) => Assert.All(
        Sources(library), file => Assert.DoesNotContain($"{other}.", string.Join('\n', Usings(file)) + ".", StringComparison.Ordinal));

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

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
