namespace FanBot.Knowledge.Text;

/// <summary>A sentence, heading or list item of an article.</summary>
/// <param name="Index">Position among the article's passages, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the stored text.</param>
/// <param name="Block">Index of the block it stands in; sentences of one paragraph share it.</param>
/// <param name="Heading">Index of the heading above it, or -1.</param>
/// <param name="Noise">Caption, navigation, comment, biography: kept so that spans stay true, never claimed from or quoted.</param>
/// <param name="Season">The season it speaks of, where wording or headings tell; else null.</param>
public sealed record Passage(
    int Index,
    PassageKind Kind,
    TextSpan Span,
    int Block,
    int Heading,
    bool Noise,
    int? Season);
