using FanBot.Reading.Models;
using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Tests;

/// <summary>The same network, said once more in the plainest way: loops over doubles, one row of pieces at a time.</summary>
internal sealed class PlainNetwork(IReadOnlyDictionary<string, Tensor> weights, int layers)
{
    private const int HeadWidth = 32;

    /// <summary>Start and end of each place, then the two heads.</summary>
    public (double[][] Span, double Has, double Yes) Read(ReaderInput input)
    {
        var hidden = input.Ids.Select((id, place) => Embed((int)id, place, place < input.TypeStart ? 0 : 1)).ToArray();
        for (var layer = 0; layer < layers; layer++)
        {
            hidden = Layer(hidden, $"encoder.layer.{layer}");
        }

        return ([.. hidden.Select(place => Linear(place, "span"))], Head(hidden[0], "has"), Head(hidden[0], "yes"));
    }

    private double[] Embed(int id, int place, int type) =>
        Norm(Sum(Sum(Row(BasePackage.Words, id), Row(BasePackage.Positions, place)), Row(BasePackage.Types, type)), "embeddings.LayerNorm");

    private double[][] Layer(double[][] hidden, string name)
    {
        var attended = Attend(hidden, $"{name}.attention.self");
        return [.. hidden.Select((place, i) =>
        {
            var middle = Norm(Sum(place, Linear(attended[i], $"{name}.attention.output.dense")), $"{name}.attention.output.LayerNorm");
            var inner = Linear(middle, $"{name}.intermediate.dense").Select(Gelu).ToArray();
            return Norm(Sum(middle, Linear(inner, $"{name}.output.dense")), $"{name}.output.LayerNorm");
        })];
    }

    private double[][] Attend(double[][] hidden, string name)
    {
        var queries = hidden.Select(place => Linear(place, $"{name}.query")).ToArray();
        var keys = hidden.Select(place => Linear(place, $"{name}.key")).ToArray();
        var values = hidden.Select(place => Linear(place, $"{name}.value")).ToArray();
        return [.. queries.Select(query =>
        {
            var result = new double[query.Length];
            for (var head = 0; head < query.Length; head += HeadWidth)
            {
                var range = Enumerable.Range(head, HeadWidth);
                var likeness = keys.Select(key => Math.Exp(range.Sum(i => query[i] * key[i]) / Math.Sqrt(HeadWidth))).ToArray();
                foreach (var i in range)
                {
                    result[i] = values.Select((value, place) => value[i] * likeness[place]).Sum() / likeness.Sum();
                }
            }

            return result;
        })];
    }

    private double Head(double[] opening, string name) =>
        weights.ContainsKey($"{name}.out.weight") ? Linear([.. Linear(opening, $"{name}.dense").Select(Gelu)], $"{name}.out")[0] : 0;

    private double[] Norm(double[] values, string name)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)) + 1e-12);
        return [.. values.Select((value, i) =>
            ((value - mean) / deviation * weights[$"{name}.weight"].Values[i]) + weights[$"{name}.bias"].Values[i])];
    }

    private double[] Linear(double[] values, string name)
    {
        var (matrix, bias) = (weights[$"{name}.weight"].Values, weights[$"{name}.bias"].Values);
        return [.. bias.Select((start, row) => start + values.Select((value, column) => value * matrix[(row * values.Length) + column]).Sum())];
    }

    private double[] Row(string name, int row)
    {
        var width = weights[name].Shape[1];
        return [.. weights[name].Values.Skip(row * width).Take(width).Select(value => (double)value)];
    }

    private static double[] Sum(double[] one, double[] other) => [.. one.Zip(other, (a, b) => a + b)];

    private static double Gelu(double value) => value / 2 * (1 + Erf(value / Math.Sqrt(2)));

    // Its series, which converges everywhere and fast enough for the values that occur.
    private static double Erf(double value)
    {
        var (sum, term) = (value, value);
        for (var n = 1; n < 200; n++)
        {
            term *= -value * value / n;
            sum += term / ((2 * n) + 1);
        }

        return Math.Clamp(2 / Math.Sqrt(Math.PI) * sum, -1, 1);
    }
}
