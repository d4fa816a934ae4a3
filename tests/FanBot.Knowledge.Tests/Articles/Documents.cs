using System.Text;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>Shorthands for tests of documents.</summary>
internal static class Documents
{
    public static DocumentReading Read(string path, byte[] content) =>
        DocumentParser.Parse(new ArticleFile(path, null, content, ArticleFolder.Sha256(content)));

    public static SourceDocument Parse(string path, string text) => Parse(path, Encoding.UTF8.GetBytes(text));

    public static SourceDocument Parse(string path, byte[] content)
    {
        var reading = Read(path, content);
        Assert.True(reading.Succeeded, reading.Problem?.Message);
        return reading.Document;
    }

    /// <summary>A line a block: its kind, level and words.</summary>
    public static string Outline(this SourceDocument document)
    {
        var at = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= at && block.Span.Length > 0, "blocks stand in order and hold words");
            at = block.Span.End;
        }

        return string.Join('\n', document.Blocks.Select(b => Mark(b) + b.Span.Cut(document.Text)));
    }

    private static string Mark(TextBlock block) => block.Kind switch
    {
        BlockKind.Heading => new string('#', block.Level) + " ",
        BlockKind.ListItem => "* ",
        _ => "",
    };
}
