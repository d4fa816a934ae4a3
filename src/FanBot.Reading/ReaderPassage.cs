namespace FanBot.Reading;

/// <summary>A few sentences to read.</summary>
/// <param name="Title">What they stand below: the article's title, and the heading where there is one. Read along, never answered from.</param>
/// <param name="Text">The sentences, as they stand in the article.</param>
public sealed record ReaderPassage(string Title, string Text);
