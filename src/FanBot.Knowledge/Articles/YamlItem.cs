namespace FanBot.Knowledge.Articles;

/// <summary>A mapping of texts that stands in a list.</summary>
/// <param name="Line">The line in which it begins, from 1.</param>
/// <param name="Values">Its texts by their keys.</param>
/// <param name="Problem">What in it is no text, or stands there twice, as the end of a sentence; null where all is well.</param>
internal sealed record YamlItem(long Line, IReadOnlyDictionary<string, string> Values, string? Problem);
