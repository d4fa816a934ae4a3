namespace FanBot.Knowledge.Text;

/// <summary>Passages of an article that are read together.</summary>
/// <param name="First">Index of its first passage.</param>
/// <param name="Last">Index of its last passage.</param>
/// <param name="Span">From the beginning of the first to the end of the last, in the stored text.</param>
public readonly record struct Piece(int First, int Last, TextSpan Span);
