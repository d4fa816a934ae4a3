namespace FanBot.Reading.Training.Model;

/// <summary>
/// The three heads, which the base does not have: where an answer begins and ends, whether there is one, and whether it says
/// yes. They start from small numbers that the seed decides.
/// </summary>
internal static class HeadWeights
{
    private const double Spread = 0.04;

    /// <summary>Heads that have learnt nothing.</summary>
    /// <param name="width">Numbers a word piece.</param>
    /// <param name="seed">Decides them.</param>
    public static IReadOnlyDictionary<string, Weight> Fresh(long width, int seed)
    {
        var random = new Random(seed);
        var heads = new Dictionary<string, Weight>(StringComparer.Ordinal);

        // Yes comes first: older weights had the other two only, and trainings from them are to be repeated too.
        AddScore("yes");
        AddScore("has");
        AddLinear("span", 2);
        return heads;

        void AddScore(string name)
        {
            AddLinear(name + ".dense", width);
            AddLinear(name + ".out", 1);
        }

        void AddLinear(string name, long outputs)
        {
            heads.Add(name + ".weight", new Weight([.. Enumerable.Range(0, (int)(outputs * width)).Select(_ => Small(random))], [outputs, width]));
            heads.Add(name + ".bias", new Weight(new float[outputs], [outputs]));
        }
    }

    private static float Small(Random random) => (float)((random.NextDouble() - 0.5) * Spread);
}
