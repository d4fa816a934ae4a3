namespace FanBot.Pages.Desk;

/// <summary>A run of an article's text that is drawn one way.</summary>
/// <param name="Start">Where it begins in the stored text.</param>
/// <param name="Text">Its words, as they are.</param>
/// <param name="IsNoise">Whether nothing is claimed from it: a caption, a list of links.</param>
/// <param name="Claims">Numbers of the claims that quote it, from 0; none for most.</param>
internal sealed record ArticlePiece(int Start, string Text, bool IsNoise, IReadOnlyList<int> Claims);
