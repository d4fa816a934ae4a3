using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Answering;

/// <summary>A sentence that was weighed as an answer.</summary>
/// <param name="Quote">The sentence, as it would be quoted.</param>
/// <param name="Coverage">Share of the question's weight that its words account for, 0 to 1; null where the ranking did not find it.</param>
/// <param name="Ranked">How likely it answers by the ranking alone, 0 to 1; null likewise.</param>
/// <param name="Read">What the reader gave it, higher is better; null where it was not read.</param>
/// <param name="Sure">How sure it is, all in all, that it answers, 0 to 1; null where nothing was read, so that the ranking decided.</param>
/// <param name="IsChosen">Whether it is the answer.</param>
public sealed record TracedPassage(Citation Quote, double? Coverage, double? Ranked, double? Read, double? Sure, bool IsChosen);
