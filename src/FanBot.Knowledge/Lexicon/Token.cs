namespace FanBot.Knowledge.Lexicon;

/// <summary>What a phrase is compared with: a word in small letters, a mark such as <c>,</c>, or what a mention names, such as <c>&lt;show&gt;</c>.</summary>
/// <param name="Word">The word, mark or kind of mention.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Just behind its last character.</param>
internal readonly record struct Token(string Word, int Start, int End);
