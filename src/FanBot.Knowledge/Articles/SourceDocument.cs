using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// A file decoded and split into blocks. For plain text, <see cref="Text"/> is the decoded file without its byte
/// order mark, line ends as they are; for Markdown and HTML it is the text that was read out.
/// </summary>
/// <param name="Path">Path below the articles folder, with <c>/</c> between its parts.</param>
/// <param name="Folder">Folder that names the show, or null.</param>
/// <param name="Text">The stored text; every span of the article counts in it.</param>
/// <param name="Blocks">Non-empty blocks in the order of the text; they never overlap.</param>
/// <param name="FrontMatter">What the file declares about itself.</param>
public sealed record SourceDocument(
    string Path,
    string? Folder,
    string Text,
    IReadOnlyList<TextBlock> Blocks,
    FrontMatter FrontMatter)
{
    /// <summary>Parts that stand by themselves, in the order of the text; none where it is one article.</summary>
    public IReadOnlyList<DatedSection> Sections { get; init; } = [];
}
