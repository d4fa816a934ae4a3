using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>What the reader of one format makes of a decoded file.</summary>
internal sealed record ParsedText(string Text, IReadOnlyList<TextBlock> Blocks, FrontMatter FrontMatter);
