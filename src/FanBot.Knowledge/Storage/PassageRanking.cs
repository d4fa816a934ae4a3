using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// BM25 within one show, and how near to each other the terms stand. FTS5 counts a term's rarity over the whole
/// snapshot, which makes a show's common names look rare; so it only proposes candidates, and these are ranked by what
/// is rare in their show.
/// </summary>
internal sealed class PassageRanking
{
    // Higher than the usual 1.2: passages are short, and a second mention of a rare word still tells something.
    private const double Saturation = 2.2;
    private const double LengthWeight = 0.75;

    // A heading says what a passage is about, but every passage below it shares it.
    private const double HeadingWeight = 0.7;

    private const double AlikeWeight = 0.5;

    // Terms side by side belong together ("old ferry"); twice as far apart, a quarter as much.
    private const double NearnessWeight = 0.5;
    private const double LeastRarityOfNeighbours = 1;

    private readonly Dictionary<string, double> _rarities;
    private readonly double _averageLength;

    /// <param name="frequencies">
    /// In how many of the show's passages each term of the question stands. Stop words count only where there is nothing else.
    /// </param>
    /// <param name="passages">Number of the show's passages.</param>
    /// <param name="averageLength">Their mean number of terms.</param>
    public PassageRanking(IReadOnlyDictionary<string, int> frequencies, long passages, double averageLength)
        : this(frequencies, new Dictionary<string, int>(), passages, averageLength)
    {
    }

    /// <param name="frequencies">
    /// In how many of the show's passages each term of the question stands. Stop words count only where there is nothing else.
    /// </param>
    /// <param name="alike">The same of terms of much the same meaning; they count half.</param>
    /// <param name="passages">Number of the show's passages.</param>
    /// <param name="averageLength">Their mean number of terms.</param>
    public PassageRanking(IReadOnlyDictionary<string, int> frequencies, IReadOnlyDictionary<string, int> alike, long passages, double averageLength)
    {
        var telling = frequencies.Keys.Any(t => !StopWords.IsStop(t));
        _averageLength = averageLength;
        _rarities = frequencies
            .Where(f => !telling || !StopWords.IsStop(f.Key))
            .ToDictionary(f => f.Key, f => Rarity(f.Value, passages), StringComparer.Ordinal);
        foreach (var (term, frequency) in alike)
        {
            _rarities.TryAdd(term, AlikeWeight * Rarity(frequency, passages));
        }
    }

    private static double Rarity(int frequency, long passages) => Math.Log(1 + ((passages - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>The score of a passage; 0 where it holds none of the terms.</summary>
    public double Score(string words, string heading) => Score(TermAnalyzer.Terms(words), TermAnalyzer.Terms(heading));

    /// <summary>The same of a passage and a heading that are cut into terms already.</summary>
    public double Score(IReadOnlyList<string> words, IReadOnlyList<string> heading)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        Count(words, 1, counts);
        Count(heading, HeadingWeight, counts);
        var norm = Saturation * (1 - LengthWeight + (LengthWeight * words.Count / _averageLength));
        return counts.Sum(c => _rarities[c.Key] * c.Value * (Saturation + 1) / (c.Value + norm)) + (NearnessWeight * Nearness(words));
    }

    private void Count(IReadOnlyList<string> terms, double weight, Dictionary<string, double> counts)
    {
        foreach (var term in terms)
        {
            if (_rarities.ContainsKey(term))
            {
                counts[term] = counts.GetValueOrDefault(term) + weight;
            }
        }
    }

    /// <summary>
    /// For every two of the terms that follow each other with none of the others between: the rarity of the commoner one over their
    /// distance squared.
    /// </summary>
    private double Nearness(IReadOnlyList<string> words)
    {
        var (sum, last) = (0.0, -1);
        HashSet<(string, string)>? pairs = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!_rarities.TryGetValue(words[i], out var rarity) || rarity < LeastRarityOfNeighbours)
            {
                continue;
            }

            if (last >= 0 && words[last] != words[i] && (pairs ??= []).Add((words[last], words[i])))
            {
                sum += Math.Min(rarity, _rarities[words[last]]) / ((i - last) * (i - last));
            }

            last = i;
        }

        return sum;
    }
}
