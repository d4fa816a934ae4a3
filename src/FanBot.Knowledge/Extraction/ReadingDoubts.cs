using System.Buffers;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Languages;

namespace FanBot.Knowledge.Extraction;

/// <summary>What could hardly be read of an article, so that it does not pass for one that says nothing.</summary>
internal static class ReadingDoubts
{
    private const int LongestShown = 60;

    // One line with a bracket may be a title's; a table has a heading and rows.
    private const int FewestLines = 2;
    private const int FewestRows = 3;

    private static readonly SearchValues<char> CodeSigns = SearchValues.Create("{}<>$;");

    /// <summary>The doubts, each a sentence.</summary>
    /// <param name="document">The article.</param>
    /// <param name="claims">What was read from it.</param>
    public static IEnumerable<string> Of(SourceDocument document, IReadOnlyList<Claim> claims)
    {
        string? language = null;
        if (Languages.Of(document.Text) is { } read)
        {
            language = $"The article is in {read.Name}: only its plain statements are read.";
        }
        else if (Languages.IsForeign(document.Text))
        {
            language = "The article does not seem to be in English, so hardly anything in it is read.";
        }

        var nothing = claims.Count == 0 && language is null
            ? "Nothing in the article is read as news of the show; its sentences are only searched. See whether its text was saved whole." : null;
        return new[] { language, nothing, Code(document) }.OfType<string>().Concat(Tables(document, claims));
    }

    private static string? Code(SourceDocument document)
    {
        var lines = document.Blocks.SelectMany(b => b.Span.Cut(document.Text).Split('\n')).Where(IsCode).ToList();
        return lines.Count < FewestLines ? null
            : string.Create(null, $"{lines.Count} lines of the article are a program's or a template's, as '{OneLine.Of(lines[0].Trim(), LongestShown)}'. ")
                + "Save the page's text without them.";
    }

    private static bool IsCode(string line) => line.AsSpan().ContainsAny(CodeSigns) && CodePattern.IsMatch(line);

    /// <summary>Tables from whose rows nothing is read.</summary>
    private static IEnumerable<string> Tables(SourceDocument document, IReadOnlyList<Claim> claims)
    {
        var blocks = document.Blocks;
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && IsRow(blocks[end].Span.Cut(document.Text)))
            {
                end++;
            }

            if (end - i >= FewestRows && !claims.Any(c => c.Quote.Start >= blocks[i].Span.Start && c.Quote.End <= blocks[end - 1].Span.End))
            {
                yield return $"Nothing is read from the rows of the table '{OneLine.Of(blocks[i].Span.Cut(document.Text).Trim(), LongestShown)}'. "
                    + "Headings such as 'Season', 'Premiere', 'Episodes', 'Actor' and 'Character' tell what its columns are.";
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsRow(string block) => block.Contains(" | ", StringComparison.Ordinal) && !block.Contains('\n', StringComparison.Ordinal);

    private static readonly Pattern CodePattern = new(
        @"<\?(?:php|=)|\{\{.*\}\}|\{%.*%\}|\bfunction\s*\w*\s*\(|(?:^|[\s;{])(?:var|let|const) \w+\s*=|\b(?:window|document)\.\w+|=>\s*\{"
        + @"|^\s*[.#@][\w-]+[^.!?]*\{"
            + @"|^\s*</?(?:div|span|p|a|script|style|img|section|ul|li)\b[^>]*>|\$\{\w+|\$\w+\s*=|\);\s*$",
        RegexOptions.IgnoreCase);
}
