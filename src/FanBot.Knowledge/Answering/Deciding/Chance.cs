namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>What the choice among sentences depends on besides how likely each is.</summary>
/// <param name="Agrees">Whether what the facts say rests on it.</param>
/// <param name="IsExact">Whether the ranking is sure of it, it holds every word of the question, and the reader answers from it too.</param>
/// <param name="IsRumour">Whether a publisher of rumours wrote it.</param>
internal readonly record struct Chance(bool Agrees, bool IsExact, bool IsRumour);
