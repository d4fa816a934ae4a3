namespace FanBot.Knowledge.Articles;

/// <summary>A decoded file.</summary>
/// <param name="Text">Its text without byte order mark; empty where there is a problem.</param>
/// <param name="Note">What was taken for granted, as a sentence, or null.</param>
/// <param name="Problem">Why the file is no text, as sentences, or null.</param>
internal readonly record struct DecodedText(string Text, string? Note = null, string? Problem = null);
