using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Tests;

/// <summary>
/// What is not read or answered yet, with the reason: lines "- key: reason" of a Markdown file. A gap that has closed
/// fails its test until it is taken off the list, so the list is always what is really open.
/// </summary>
internal static partial class KnownGaps
{
    public static IReadOnlyDictionary<string, string> Read(string path) => File.ReadLines(path)
        .Select(line => LinePattern().Match(line))
        .Where(m => m.Success)
        .ToDictionary(m => m.Groups["key"].Value, m => m.Groups["why"].Value, StringComparer.Ordinal);

    [GeneratedRegex("^- `(?<key>[^`]+)`: (?<why>.+)$")]
    private static partial Regex LinePattern();
}
