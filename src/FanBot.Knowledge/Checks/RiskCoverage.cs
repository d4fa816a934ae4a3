using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Checks;

/// <summary>
/// Risk against coverage: how often answers are not right, the more of them are given, the surest first. Only answers that were given
/// can be judged, so the curve ends at what the bot did; <see cref="NotKnown"/> counts as not answered, right or not.
/// </summary>
/// <param name="Points">The curve, from the highest threshold to the lowest; empty where nothing was answered.</param>
/// <param name="Area">
/// Area under the curve over the coverage that was reached, divided by that coverage: the mean risk, 0 to 1. Where it is lower than the
/// risk of <paramref name="OperatingPoint"/>, the confidence tells right answers from others; 0 where nothing was answered.
/// </param>
/// <param name="OperatingPoint">What the bot did: every answer that it gave. Where it gave none, a threshold of 1 that nothing reaches.</param>
/// <param name="ExpectedRisk">
/// The risk of <paramref name="OperatingPoint"/> if every answer were as sure as it says; lower than the risk where the bot is too sure of
/// itself.
/// </param>
public sealed record RiskCoverage(IReadOnlyList<RiskCoveragePoint> Points, double Area, RiskCoveragePoint OperatingPoint, double ExpectedRisk)
{
    /// <summary>The most points that a curve has.</summary>
    public const int MostPoints = 20;

    /// <summary>Draws the curve of questions that were asked.</summary>
    public static RiskCoverage Of(IReadOnlyCollection<CheckedQuestion> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Of(results.Where(r => r.Answer is not NotKnown).Select(r => (r.Answer.Confidence, r.Passed)), results.Count);
    }

    /// <summary>Draws the curve of answers.</summary>
    /// <param name="answers">Each answer that was given: how sure it was, and whether it is right. Their order does not matter.</param>
    /// <param name="questions">Number of questions that were asked, answered or not.</param>
    public static RiskCoverage Of(IEnumerable<(double Confidence, bool Right)> answers, int questions)
    {
        var all = new List<RiskCoveragePoint>();
        var (given, wrong, area, expected) = (0, 0, 0.0, 0.0);

        // Answers of one confidence are given together or not at all, so a tie is one point.
        foreach (var level in answers.GroupBy(a => a.Confidence).OrderByDescending(g => g.Key))
        {
            var count = level.Count();
            given += count;
            wrong += level.Count(a => !a.Right);
            var risk = (double)wrong / given;
            area += risk * count;
            expected += (1 - level.Key) * count;
            all.Add(new RiskCoveragePoint(level.Key, (double)given / questions, risk));
        }

        return all.Count == 0
            ? new RiskCoverage([], 0, new RiskCoveragePoint(1, 0, 0), 0)
            : new RiskCoverage(Thinned(all), area / given, all[^1], expected / given);
    }

    /// <summary>Of a long curve, the points that are first to reach each of so many equal steps of coverage; the last point is always one.</summary>
    private static List<RiskCoveragePoint> Thinned(List<RiskCoveragePoint> all) =>
        all.Count <= MostPoints
            ? all
            : [.. Enumerable.Range(1, MostPoints).Select(step => all.Find(p => p.Coverage >= all[^1].Coverage * step / MostPoints) ?? all[^1]).Distinct()];
}
