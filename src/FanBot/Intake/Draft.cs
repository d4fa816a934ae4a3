using System.Text;
using FanBot.Knowledge.Articles;

namespace FanBot.Intake;

/// <summary>An article as it would be kept: what it says of itself, as moderators have it, and its text.</summary>
/// <param name="Declared">What stands at its head; its show is always named.</param>
/// <param name="Document">Its text.</param>
internal sealed record Draft(FrontMatter Declared, SourceDocument Document)
{
    private const string AnyPath = "article.md";

    /// <summary>The file.</summary>
    public byte[] Content => Encoding.UTF8.GetBytes(ArticleText.Write(Declared, Document));

    /// <summary>What the article is called: by itself, or by its first words.</summary>
    public string Title => Declared.Title ?? FirstWords(Document);

    /// <summary>Reads one back from its file.</summary>
    /// <exception cref="InvalidDataException">The file is none that was written here.</exception>
    public static Draft Of(byte[] content) => DocumentParser.Parse(new ArticleFile(AnyPath, null, content, "")) is { Document: { } document }
        ? new Draft(document.FrontMatter, document)
        : throw new InvalidDataException("What was kept of an article cannot be read.");

    private static string FirstWords(SourceDocument document)
    {
        const int Longest = 120;
        var words = document.Blocks.Count == 0 ? "" : document.Blocks[0].Span.Cut(document.Text);
        return words.Length <= Longest ? words : words[..Longest];
    }
}
