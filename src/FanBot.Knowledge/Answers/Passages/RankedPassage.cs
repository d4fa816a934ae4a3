using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>A passage with how well it answers.</summary>
/// <param name="Hit">The passage.</param>
/// <param name="Coverage">Share of the question's weight that its words, heading and title account for, 0 to 1.</param>
/// <param name="Score">Rank among the passages; higher is better.</param>
internal sealed record RankedPassage(PassageHit Hit, double Coverage, double Score);
