namespace FanBot.Benchmarks;

/// <summary>How good a ranking is, relevance being yes or no; each 0 to 1.</summary>
/// <param name="AveragePrecision">Mean precision at each relevant document; averaged over questions it is MAP.</param>
/// <param name="Gain">Normalised discounted cumulative gain of the first ten.</param>
/// <param name="Recall">Share of the relevant documents that are among the first ten.</param>
internal readonly record struct RankingMeasures(double AveragePrecision, double Gain, double Recall)
{
    private const int Top = 10;

    /// <summary>Measures one ranking against the documents that are relevant; there must be one.</summary>
    public static RankingMeasures Of(IReadOnlyList<int> ranking, IReadOnlySet<int> relevant)
    {
        var (found, precision, gain, first) = (0, 0.0, 0.0, 0);
        for (var i = 0; i < ranking.Count; i++)
        {
            if (!relevant.Contains(ranking[i]))
            {
                continue;
            }

            precision += ++found / (i + 1.0);
            if (i < Top)
            {
                gain += Discount(i);
                first++;
            }
        }

        var best = Enumerable.Range(0, Math.Min(Top, relevant.Count)).Sum(Discount);
        return new RankingMeasures(precision / relevant.Count, gain / best, (double)first / relevant.Count);
    }

    public static RankingMeasures Mean(IReadOnlyCollection<RankingMeasures> all) =>
        new(all.Average(m => m.AveragePrecision), all.Average(m => m.Gain), all.Average(m => m.Recall));

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}
