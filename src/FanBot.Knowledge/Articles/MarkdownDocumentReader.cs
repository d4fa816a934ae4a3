using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace FanBot.Knowledge.Articles;

/// <summary>Reads Markdown: front matter, and the text that a reader would see.</summary>
internal static class MarkdownDocumentReader
{
    // The parser looks back over every open bracket, so its work grows with their square; no article has a tenth of this.
    private const int MaxBrackets = 20_000;

    // It also searches all blocks for each heading that is underlined.
    private const int MaxUnderlines = 20_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>The text with its blocks, or null and a message, as sentences.</summary>
    public static (ParsedText? Parsed, string? Message) Read(string text)
    {
        var (frontMatter, body, message) = FrontMatterParser.Parse(text);
        if (message is not null)
        {
            return (null, message);
        }

        if (body.AsSpan().Count('[') > MaxBrackets)
        {
            return (null, "The Markdown holds far more links than an article. Save the article's text as .txt.");
        }

        if (Underlines(body) > MaxUnderlines)
        {
            return (null, "The Markdown holds far more headings than an article. Save the article's text as .txt.");
        }

        try
        {
            var writer = new MarkdownTextWriter();
            writer.Write(Markdown.Parse(NoteSyntax.Plain(body), Pipeline));
            return (new ParsedText(writer.Text, writer.Blocks, frontMatter), null);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against quotes or lists nested hundreds deep.
            return (null, "The Markdown is nested too deeply to be an article. Save it as plain text.");
        }
    }

    private static int Underlines(string text)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var signs = line.Trim();
            count += !signs.IsEmpty && signs[0] is '=' or '-' && !signs.ContainsAnyExcept(signs[0]) ? 1 : 0;
        }

        return count;
    }
}
