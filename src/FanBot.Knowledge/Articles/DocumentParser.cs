using FanBot.Knowledge.Articles.Html;
using FanBot.Knowledge.Articles.Saved;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Decodes a file and splits it into blocks. Pure: the same file gives the same document.</summary>
public static class DocumentParser
{
    /// <summary>
    /// Reads plain text, Markdown or HTML, by the extension of the file's path, and a feed or a message of a mail program under any. A
    /// file that is none of these is a problem, never an exception.
    /// </summary>
    public static DocumentReading Parse(ArticleFile file)
    {
        var isHtml = Path.GetExtension(file.Path).ToLowerInvariant() is ".html" or ".htm";
        var isMarkdown = IsMarkdown(file.Path);
        var decoded = TextDecoder.Decode(file.Content.Span, isHtml ? HtmlCharset.Declared(file.Content.Span) : null);
        if (decoded.Problem is not null)
        {
            return Problem(file, decoded.Problem);
        }

        var (parsed, message) = Saved(file, decoded.Text)
            ?? (isHtml ? HtmlDocumentReader.Read(decoded.Text)
                : isMarkdown ? MarkdownDocumentReader.Read(decoded.Text)
                : (OfPlain(decoded.Text), null));
        if (parsed is null)
        {
            return Problem(file, message!);
        }

        return parsed.Blocks.Count == 0
            ? Problem(file, "No text was found in the file. Put the article's text into it, or remove it.")
            : new DocumentReading(
                new SourceDocument(file.Path, file.Folder, parsed.Text, [.. parsed.Blocks.Select(AsParagraphIfLong)], parsed.FrontMatter)
                {
                    Sections = parsed.Sections,
                },
                decoded.Note);
    }

    // Plain text may have front matter as Markdown has; what cannot be read as such is text. All stays where it stands in the file.
    private static ParsedText OfPlain(string text)
    {
        var (declared, body, message) = FrontMatterParser.Parse(text);
        if (message is not null || declared == FrontMatter.None || !text.EndsWith(body, StringComparison.Ordinal))
        {
            return new ParsedText(text, PlainTextBlocks.Split(text), FrontMatter.None);
        }

        var start = text.Length - body.Length;
        var blocks = PlainTextBlocks.Split(body).Select(b => b with { Span = new TextSpan(b.Span.Start + start, b.Span.End + start) });
        return new ParsedText(text, [.. blocks], declared);
    }

    // What other programs save keeps its form whatever the file is called.
    private static (ParsedText? Parsed, string? Message)? Saved(ArticleFile file, string text) =>
        FeedDocumentReader.IsFeed(text) && FeedDocumentReader.Read(text) is { } feed ? (feed, null)
        : MailDocumentReader.IsMail(text) ? MailDocumentReader.Read(file.Content.Span)
        : null;

    private static bool IsMarkdown(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown";

    /// <summary>Whether a path is that of a Markdown or plain text file, which may begin with front matter.</summary>
    internal static bool MayDeclare(string path) => IsMarkdown(path) || Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>What such a file declares about itself, its text left unread; nothing where that cannot be read.</summary>
    internal static FrontMatter Declared(ArticleFile file) =>
        TextDecoder.Decode(file.Content.Span, declared: null) is { Problem: null, Text: var text }
            ? FrontMatterParser.Parse(text).FrontMatter
            : FrontMatter.None;

    // What is marked as a heading and is longer than any sentence heads nothing; every sentence below would carry it along.
    private static TextBlock AsParagraphIfLong(TextBlock block) =>
        block.Kind == BlockKind.Heading && block.Span.Length > SentenceSplitter.Longest ? new TextBlock(BlockKind.Paragraph, block.Span) : block;

    private static DocumentReading Problem(ArticleFile file, string message) => new(new ReadProblem(file.Path, message));
}
