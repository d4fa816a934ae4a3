using FanBot.Knowledge.Articles;
using FanBot.Printing;
using Microsoft.Extensions.Logging;

namespace FanBot.Editions;

/// <summary>Tells the log what a build left out, and what in the snapshot is worth a look.</summary>
internal static class BuildNews
{
    // Beyond this, lines are counted: the first ones tell what kind of trouble it is, and "fanbot build" lists all.
    private const int Most = 20;

    /// <summary>Writes a line for each of the first problems.</summary>
    public static void Write(ILogger logger, IEnumerable<ReadProblem> problems)
    {
        foreach (var line in problems.Take(Most).Select(ReviewLines.Of))
        {
            Log.ToMend(logger, line);
        }
    }

    /// <summary>Writes a line for each problem, and one for each kind of thing to look at; nothing where all is well.</summary>
    /// <exception cref="Knowledge.Storage.StoreException">The snapshot is damaged.</exception>
    public static void Write(ILogger logger, KnowledgeStatus status)
    {
        if (status.LastBuild is { Found: > 0 } last)
        {
            Log.LeftOut(logger, last.LeftOut, last.Found - last.LeftOut);
            Write(logger, last.Problems);
        }

        if (status.Snapshot?.Review(Most) is not { } review)
        {
            return;
        }

        if (review.Undated > 0)
        {
            var paths = string.Join(", ", review.UndatedPaths.Select(PlainText.OneLine)) + (review.Undated > review.UndatedPaths.Count ? ", \u2026" : "");
            Log.Undated(logger, review.Undated, paths);
        }

        if (review.Doubts > 0 || review.Disputed > 0)
        {
            Log.Doubted(logger, review.Doubts, review.Disputed);
            foreach (var line in review.FirstDoubts.Select(ReviewLines.Of))
            {
                Log.ToLookAt(logger, line);
            }
        }
    }
}
