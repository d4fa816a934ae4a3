namespace FanBot.Knowledge.Checks;

/// <summary>What a bot would do that gave only the answers it is this confident of.</summary>
/// <param name="Threshold">The least confidence of an answer that is given, 0 to 1.</param>
/// <param name="Coverage">Share of all questions that are answered, 0 to 1.</param>
/// <param name="Risk">Share of the answered questions whose answer is not right, 0 to 1; 0 where none is answered.</param>
public sealed record RiskCoveragePoint(double Threshold, double Coverage, double Risk);
