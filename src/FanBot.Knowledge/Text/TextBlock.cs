namespace FanBot.Knowledge.Text;

/// <summary>A paragraph, heading or list item of a document, in the order of the text.</summary>
/// <param name="Kind">What the format says it is.</param>
/// <param name="Span">Where it stands in the stored text, without bullets and surrounding white space.</param>
/// <param name="Level">For a heading, 1 (title) to 6; otherwise 0.</param>
public readonly record struct TextBlock(BlockKind Kind, TextSpan Span, int Level = 0);
