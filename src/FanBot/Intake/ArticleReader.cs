using System.Text;
using FanBot.Knowledge.Articles;

namespace FanBot.Intake;

/// <summary>Reads what a moderator sent as an article. What it is, its content tells; its name only where that leaves it open.</summary>
internal static class ArticleReader
{
    private const int Head = 1_024;

    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<!--", "<?xml"];

    /// <summary>The document, or why it is none.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">What the file is called, or empty.</param>
    public static DocumentReading Read(ReadOnlyMemory<byte> content, string name) =>
        DocumentParser.Parse(new ArticleFile("article" + Extension(content.Span, name), null, content, ""));

    /// <summary>The same of text that was typed or pasted.</summary>
    public static DocumentReading Read(string text) => DocumentParser.Parse(new ArticleFile("article.txt", null, Encoding.UTF8.GetBytes(text), ""));

    private static string Extension(ReadOnlySpan<byte> content, string name)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(Head, content.Length)]).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF').TrimStart();
        var said = Path.GetExtension(name).ToLowerInvariant();
        return HtmlStarts.Any(s => head.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? ".html"
            : said is ".html" or ".htm" && head.StartsWith('<') ? ".html"
            : said is ".md" or ".markdown" || head.StartsWith("---\n", StringComparison.Ordinal) || head.StartsWith("---\r\n", StringComparison.Ordinal) ? ".md"
            : ".txt";
    }
}
