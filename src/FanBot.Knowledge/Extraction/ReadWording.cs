namespace FanBot.Knowledge.Extraction;

/// <summary>A line of a file of phrases that fits into the words of a claim.</summary>
/// <param name="File">The file, as <c>Topics/Release/release.phrases</c>.</param>
/// <param name="Value">What the line says.</param>
/// <param name="Phrase">How, as it is written there.</param>
/// <param name="Words">The words of the article that it fits.</param>
public sealed record ReadWording(string File, string Value, string Phrase, string Words);
