namespace FanBot.Knowledge.Lexicon;

/// <summary>One line of a file of phrases: a way to say something, and examples of it.</summary>
/// <param name="Number">Its place among the wordings of its file, from 1.</param>
/// <param name="Value">What it says.</param>
/// <param name="Phrase">How.</param>
/// <param name="Examples">Sentences that say so, with the context and claims of a sentence table's row, parted by <c>|</c>.</param>
internal sealed record PhraseLine(int Number, string Value, string Phrase, IReadOnlyList<string> Examples);
