using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// What the last build in a store found wrong with the files. It is kept beside the snapshots and not in them, since a
/// build that leaves a file out may come to the same snapshot as before.
/// </summary>
/// <param name="At">When it ended.</param>
/// <param name="LeftOut">Number of files that could be articles, and of links, that were left out.</param>
/// <param name="Found">Number of problems: those files, and what is to be mended in others.</param>
/// <param name="Problems">The first <see cref="Most"/> of them, in the order of their paths.</param>
public sealed record LastBuild(DateTimeOffset At, int LeftOut, int Found, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>Problems that are kept, at most.</summary>
    public const int Most = 100;

    internal static LastBuild Of(BuildOutcome outcome, DateTimeOffset at)
    {
        var leftOut = outcome is BuildReport report ? report.Articles.Count(a => a.Status == ArticleStatus.Skipped) : (outcome as BuildRefused)?.LeftOut ?? 0;
        return new LastBuild(at, leftOut, outcome.Problems.Count, [.. outcome.Problems.Take(Most)]);
    }
}
