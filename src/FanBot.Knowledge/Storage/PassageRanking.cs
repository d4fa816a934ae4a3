using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// BM25 within one show. FTS5 counts a term's rarity over the whole snapshot, which makes a show's common names look
/// rare; so it only proposes candidates, and these are ranked by what is rare in their show.
/// </summary>
/// <param name="frequencies">In how many of the show's passages each term stands.</param>
/// <param name="passages">Number of the show's passages.</param>
/// <param name="averageLength">Their mean number of terms.</param>
internal sealed class PassageRanking(IReadOnlyDictionary<string, int> frequencies, long passages, double averageLength)
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    // A heading says what a passage is about, but every passage below it shares it.
    private const double HeadingWeight = 0.4;

    /// <summary>The score of a passage; 0 where it holds none of the terms.</summary>
    public double Score(string words, string heading)
    {
        var body = TermAnalyzer.Terms(words);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        Count(body, 1, counts);
        Count(TermAnalyzer.Terms(heading), HeadingWeight, counts);

        var norm = Saturation * (1 - LengthWeight + (LengthWeight * body.Count / averageLength));
        return counts.Sum(c => Rarity(frequencies[c.Key]) * c.Value * (Saturation + 1) / (c.Value + norm));
    }

    private void Count(IReadOnlyList<string> terms, double weight, Dictionary<string, double> counts)
    {
        foreach (var term in terms)
        {
            if (frequencies.ContainsKey(term))
            {
                counts[term] = counts.GetValueOrDefault(term) + weight;
            }
        }
    }

    private double Rarity(int frequency) => Math.Log(1 + ((passages - frequency + 0.5) / (frequency + 0.5)));
}
