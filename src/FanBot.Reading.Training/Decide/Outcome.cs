namespace FanBot.Reading.Training.Decide;

/// <summary>What the decision makes of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Probability">How likely the candidate that it chooses is right.</param>
/// <param name="Right">Whether it is.</param>
internal sealed record Outcome(Case Case, double Probability, bool Right);
