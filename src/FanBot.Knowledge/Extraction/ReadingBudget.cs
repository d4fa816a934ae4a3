using System.Diagnostics;

namespace FanBot.Knowledge.Extraction;

/// <summary>
/// How much processor time reading one article may take. It is counted for the thread that reads, so that a busy machine
/// leaves out no article that an idle one takes; what a usual article needs is some hundredth of it.
/// </summary>
/// <param name="most">The time that may be spent.</param>
/// <param name="spent">The time spent so far, from any beginning.</param>
internal sealed class ReadingBudget(TimeSpan most, Func<TimeSpan> spent)
{
    private static readonly TimeSpan OfOneArticle = TimeSpan.FromSeconds(5);

    private readonly TimeSpan _end = spent() + most;

    /// <summary>A budget for an article that this thread reads, and only this one, from now on.</summary>
    public static ReadingBudget OfThisThread()
    {
        var start = Stopwatch.GetTimestamp();
        var before = ThreadTime.Spent();

        // A thread cannot have used more time than has passed, which is told without a call into the system.
        return new ReadingBudget(
            OfOneArticle,
            () => Stopwatch.GetElapsedTime(start) <= OfOneArticle ? TimeSpan.Zero : ThreadTime.Spent() - before);
    }

    /// <summary>Asked between sentences and rules.</summary>
    /// <exception cref="ReadingBudgetException">The budget is spent.</exception>
    public void Check()
    {
        if (spent() > _end)
        {
            throw new ReadingBudgetException(most);
        }
    }
}
