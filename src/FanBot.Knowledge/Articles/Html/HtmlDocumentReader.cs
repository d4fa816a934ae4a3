using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>Reads HTML: what the page declares about itself, and the text of its main content. No script runs, nothing is fetched.</summary>
internal static class HtmlDocumentReader
{
    /// <summary>The text with its blocks, or null and a message, as sentences.</summary>
    public static (ParsedText? Parsed, string? Message) Read(string html)
    {
        if (HtmlGuard.Clean(html) is not { } clean)
        {
            return (null, "The page holds far more elements than an article. Save the article's text as .txt or .md.");
        }

        using var page = Parse(clean);
        var frontMatter = HtmlFrontMatter.Read(page);
        var headline = page.QuerySelectorAll("h1").FirstOrDefault(h => !HtmlFrontMatter.IsSite(h.TextContent));
        HtmlNoise.Remove(page);
        if (MainContent.Find(page) is not { } main)
        {
            return (null, "No article text was found in the page. Save the article's text as .txt or .md.");
        }

        var builder = new BlockTextBuilder();
        if (headline is not null && !main.Contains(headline))
        {
            builder.Add(BlockKind.Heading, headline.TextContent, level: 1);
        }

        new HtmlTextWriter(builder).Write(main);
        return (new ParsedText(builder.Text, builder.Blocks, frontMatter), null);
    }

    /// <summary>Writes HTML that stands inside a Markdown file.</summary>
    public static void WriteFragment(string html, BlockTextBuilder builder)
    {
        using var page = Parse(HtmlGuard.Clean(html) ?? "");
        HtmlNoise.Remove(page);
        if (page.Body is { } body)
        {
            new HtmlTextWriter(builder).Write(body);
        }
    }

    /// <summary>The words of a line that may hold marks.</summary>
    public static string TextOf(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return html;
        }

        using var page = Parse(HtmlGuard.Clean(html) ?? "");
        return page.Body?.TextContent ?? "";
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
}
