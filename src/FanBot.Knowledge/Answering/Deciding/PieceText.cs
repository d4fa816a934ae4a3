namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>A piece of an article as it is read.</summary>
/// <param name="Title">What it stands below: the headline, and the heading where there is one.</param>
/// <param name="Text">Its words, as they stand in the article.</param>
public readonly record struct PieceText(string Title, string Text);
