using System.Text.RegularExpressions;

namespace FanBot.Tests.Running;

/// <summary>What people read of the repository: Markdown files, named by their path in it.</summary>
internal static partial class Texts
{
    public const string Readme = "README.md";
    public const string Members = "docs/members.md";
    public const string Operators = "docs/operators.md";
    public const string Moderators = "docs/moderators.md";
    public const string Settings = "docs/settings.md";

    /// <summary>Every text but those of the tests and the articles.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. In(".", SearchOption.TopDirectoryOnly),
        .. In("docs", SearchOption.AllDirectories),
        .. In("data/reader", SearchOption.TopDirectoryOnly),
        "src/FanBot.Reading.Training/README.md",
    ];

    /// <summary>The whole text.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    /// <summary>The targets of its links, as they are written.</summary>
    public static IEnumerable<string> Links(string path) => Link().Matches(WithoutCode(path)).Select(m => m.Groups["target"].Value);

    /// <summary>Whether a link leads to a file or folder of the repository, and its anchor to a heading there.</summary>
    public static bool LeadsSomewhere(string path, string link)
    {
        var target = Target(path, link);
        var anchor = link.Split('#', 2) is [_, var after] ? after : null;
        return !target.StartsWith("..", StringComparison.Ordinal)
            && Path.Exists(Path.Combine(Repository.Root, target))
            && (anchor is null || Anchors(target).Contains(anchor, StringComparer.Ordinal));
    }

    /// <summary>Whether a link is one to a text.</summary>
    public static bool IsTo(string path, string link, string text) => path != text && Target(path, link) == text;

    private static string Target(string path, string link) =>
        link.Split('#')[0] is { Length: > 0 } file ? InRepository(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, file)) : path;

    private static string InRepository(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    /// <summary>What headings are linked by: their letters and digits in lower case, spaces as hyphens; a second of the same text gets a number.</summary>
    private static IEnumerable<string> Anchors(string path) => Heading().Matches(WithoutCode(path))
        .Select(m => NoAnchor().Replace(m.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'))
        .GroupBy(a => a, StringComparer.Ordinal)
        .SelectMany(same => same.Select((a, i) => i == 0 ? a : $"{a}-{i}"));

    private static string WithoutCode(string path) => Fenced().Replace(Read(path), "");

    private static IEnumerable<string> In(string folder, SearchOption depth) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", depth)
        .Select(InRepository)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();

    [GeneratedRegex("^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
