using System.Text;
using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>A made-up situation as a page that people read: files, then questions, each with its whole answer.</summary>
/// <param name="Head">What stands above the first heading.</param>
/// <param name="Files">Path below the articles folder → content.</param>
/// <param name="Questions">Question → the whole answer to it.</param>
internal sealed partial record WeighedSituation(
    string Head,
    IReadOnlyList<(string Path, string Content)> Files,
    IReadOnlyList<(string Question, string Answer)> Questions)
{
    private const string Asked = "Asked: ";

    public static WeighedSituation Read(string page)
    {
        var text = page.ReplaceLineEndings("\n");
        var sections = SectionPattern().Matches(text).Select(m => (Title: m.Groups["title"].Value, Block: m.Groups["block"].Value)).ToList();
        return new WeighedSituation(
            text[..(text.IndexOf("\n## ", StringComparison.Ordinal) is > 0 and var first ? first : text.Length)],
            [.. sections.Where(s => !s.Title.StartsWith(Asked, StringComparison.Ordinal))],
            [.. sections.Where(s => s.Title.StartsWith(Asked, StringComparison.Ordinal)).Select(s => (s.Title[Asked.Length..], s.Block))]);
    }

    public string Write()
    {
        var page = new StringBuilder(Head);
        foreach (var (title, block) in Files.Concat(Questions.Select(q => (Asked + q.Question, q.Answer))))
        {
            page.Append("\n## ").Append(title).Append("\n\n```text\n").Append(block.TrimEnd()).Append("\n```\n");
        }

        return page.ToString();
    }

    // An answer has headings of its own, so a section is one only outside of blocks.
    [GeneratedRegex(@"\n## (?<title>[^\n]+)\n\n```text\n(?<block>.*?)```\n", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex SectionPattern();
}
