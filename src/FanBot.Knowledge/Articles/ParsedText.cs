using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>What the reader of one format makes of a decoded file.</summary>
internal sealed record ParsedText(string Text, IReadOnlyList<TextBlock> Blocks, FrontMatter FrontMatter)
{
    /// <summary>Parts that stand by themselves; none where the text is one article.</summary>
    public IReadOnlyList<DatedSection> Sections { get; init; } = [];
}
