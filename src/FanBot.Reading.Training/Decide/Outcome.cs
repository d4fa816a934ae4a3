namespace FanBot.Reading.Training.Decide;

/// <summary>What the decision makes of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="IsAnswered">Whether it says anything.</param>
/// <param name="IsRight">Whether that is right.</param>
/// <param name="Sure">How sure it was, 0 to 1.</param>
internal sealed record Outcome(Case Case, bool IsAnswered, bool IsRight, double Sure);
