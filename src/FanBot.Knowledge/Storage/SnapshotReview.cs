using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage;

/// <summary>What those who keep the articles may want to look at in a snapshot.</summary>
/// <param name="Undated">Number of articles without a date, which are not used for questions about a day in the past.</param>
/// <param name="UndatedPaths">The first of their paths.</param>
/// <param name="Doubts">Number of doubts that the build had about articles.</param>
/// <param name="FirstDoubts">The first of them, in the order of their paths.</param>
/// <param name="Disputed">Number of facts on which articles disagree.</param>
public sealed record SnapshotReview(int Undated, IReadOnlyList<string> UndatedPaths, int Doubts, IReadOnlyList<ReadProblem> FirstDoubts, int Disputed);
