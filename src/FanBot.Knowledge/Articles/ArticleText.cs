using System.Text;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Writes an article as a Markdown file of one shape, whatever it came as: front matter, then a line for each block. Read again it has the
/// same blocks, and nothing in it is markup, a link or a script any more.
/// </summary>
public static class ArticleText
{
    // What means something to a Markdown reader somewhere in a line, or to one who keeps notes in it.
    private const string Signs = "\\`*_{}[]<>#+-=.!|~&%^:()\"'@$";

    /// <summary>The file's text.</summary>
    /// <param name="declared">What stands in its front matter; texts are made one line each.</param>
    /// <param name="document">The blocks.</param>
    public static string Write(FrontMatter declared, SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder("---\n");
        foreach (var line in YamlText.Lines(Pairs(declared)))
        {
            text.Append(line).Append('\n');
        }

        text.Append("---\n");
        foreach (var block in document.Blocks)
        {
            text.Append('\n');
            Append(text, block, block.Span.Cut(document.Text));
        }

        return text.ToString();
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(FrontMatter declared)
    {
        const int LongestUrl = 1_000;
        (string Key, string? Text)[] pairs =
        [
            ("title", OneLine.Of(declared.Title)),
            ("publisher", OneLine.Of(declared.Publisher)),
            ("author", OneLine.Of(declared.Author)),
            ("published", declared.Published?.ToString()),
            ("updated", declared.Updated?.ToString()),
            ("url", OneLine.Of(declared.Url, LongestUrl)),
            ("show", OneLine.Of(declared.Show)),
            ("kind", declared.Kind == ArticleKind.Digest ? "digest" : null),
        ];
        return pairs.Where(p => p.Text is not null).Select(p => KeyValuePair.Create(p.Key, p.Text!));
    }

    private static void Append(StringBuilder text, TextBlock block, string words)
    {
        const int DeepestHeading = 6;
        var head = block.Kind switch
        {
            BlockKind.Heading => new string('#', Math.Clamp(block.Level, 1, DeepestHeading)) + " ",
            BlockKind.ListItem => "- ",
            _ => "",
        };
        text.Append(head);
        foreach (var word in words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Index())
        {
            if (word.Index > 0)
            {
                text.Append(' ');
            }

            Escape(text, word.Item);
        }

        text.Append('\n');
    }

    private static void Escape(StringBuilder text, string word)
    {
        foreach (var c in word)
        {
            if (char.IsControl(c))
            {
                continue;
            }

            if (Signs.Contains(c, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(c);
        }
    }
}
