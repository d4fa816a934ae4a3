using FanBot.Knowledge.Articles.Html;

namespace FanBot.Knowledge.Articles;

/// <summary>Decodes a file and splits it into blocks. Pure: the same file gives the same document.</summary>
public static class DocumentParser
{
    /// <summary>Reads plain text, Markdown or HTML, by the extension of the file's path. A file that is none of these is a problem, never an exception.</summary>
    public static DocumentReading Parse(ArticleFile file)
    {
        var isHtml = Path.GetExtension(file.Path).ToLowerInvariant() is ".html" or ".htm";
        var isMarkdown = Path.GetExtension(file.Path).ToLowerInvariant() is ".md" or ".markdown";
        var decoded = TextDecoder.Decode(file.Content.Span, isHtml ? HtmlCharset.Declared(file.Content.Span) : null);
        if (decoded.Problem is not null)
        {
            return Problem(file, decoded.Problem);
        }

        var (parsed, message) = isHtml ? HtmlDocumentReader.Read(decoded.Text)
            : isMarkdown ? MarkdownDocumentReader.Read(decoded.Text)
            : (new ParsedText(decoded.Text, PlainTextBlocks.Split(decoded.Text), FrontMatter.None), null);
        if (parsed is null)
        {
            return Problem(file, message!);
        }

        return parsed.Blocks.Count == 0
            ? Problem(file, "No text was found in the file. Put the article's text into it, or remove it.")
            : new DocumentReading(new SourceDocument(file.Path, file.Folder, parsed.Text, parsed.Blocks, parsed.FrontMatter), decoded.Note);
    }

    private static DocumentReading Problem(ArticleFile file, string message) => new(new ReadProblem(file.Path, message));
}
