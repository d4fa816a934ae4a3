using System.Runtime.InteropServices;
using FanBot.Reading.Training.Model;
using static TorchSharp.torch;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

namespace FanBot.Reading.Training.Teaching;

/// <summary>
/// Changes the weights by their gradients, after Adam with weight decay. Written out, since TorchSharp's own runs on one thread
/// and makes a dozen tensors for each weight and step.
/// </summary>
/// <param name="encoder">The network whose weights are changed.</param>
/// <param name="threads">How many threads do it.</param>
internal sealed class AdamOptimizer(Encoder encoder, int threads)
{
    private const double FirstDecay = 0.9;
    private const double SecondDecay = 0.99;
    private const double WeightDecay = 0.01;
    private const float Tiny = 1e-8f;
    private const double TinyNorm = 1e-6;

    // The head that says yes or no starts from nothing, and has to catch up.
    private const float YesPace = 10;

    private readonly List<Tensor> _weights = [.. encoder.Names.Select(name => encoder.Weights[name])];
    private readonly List<bool> _decays = [.. encoder.Names.Select(Decays)];
    private readonly List<float> _paces = [.. encoder.Names.Select(name => name.StartsWith("yes.", StringComparison.Ordinal) ? YesPace : 1)];
    private readonly List<float[]> _first = [.. encoder.Names.Select(name => new float[encoder.Weights[name].numel()])];
    private readonly List<float[]> _second = [.. encoder.Names.Select(name => new float[encoder.Weights[name].numel()])];
    private int _step;

    /// <summary>Changes the weights once.</summary>
    /// <param name="gradients">From each part of the step, the gradients of all weights in the network's order; the first part's are overwritten.</param>
    /// <param name="rate">The learning rate.</param>
    public void Apply(IReadOnlyList<float[][]> gradients, double rate)
    {
        _step++;
        var clip = (float)Math.Min(1, 1 / (Math.Sqrt(Average(gradients)) + TinyNorm));
        var pace = (float)(rate * Math.Sqrt(1 - Math.Pow(SecondDecay, _step)) / (1 - Math.Pow(FirstDecay, _step)));
        Parallel.For(0, _weights.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, w => Change(
            MemoryMarshal.Cast<byte, float>(_weights[w].bytes),
            gradients[0][w],
            _first[w],
            _second[w],
            clip,
            pace * _paces[w],
            _decays[w] ? (float)(rate * WeightDecay) : 0));
    }

    // Puts the parts' mean into the first, and returns its square.
    private static double Average(IReadOnlyList<float[][]> gradients)
    {
        double square = 0;
        for (var w = 0; w < gradients[0].Length; w++)
        {
            var sum = gradients[0][w];
            foreach (var other in gradients.Skip(1))
            {
                TensorPrimitives.Add(sum, other[w], sum);
            }

            TensorPrimitives.Multiply(sum, 1f / gradients.Count, sum);
            square += TensorPrimitives.SumOfSquares<float>(sum);
        }

        return square;
    }

    private static void Change(
        Span<float> weights, ReadOnlySpan<float> gradients, Span<float> first, Span<float> second, float clip, float pace, float decay)
    {
        const float Beta1 = (float)FirstDecay;
        const float Beta2 = (float)SecondDecay;
        for (var i = 0; i < weights.Length; i++)
        {
            var gradient = gradients[i] * clip;
            first[i] = (Beta1 * first[i]) + ((1 - Beta1) * gradient);
            second[i] = (Beta2 * second[i]) + ((1 - Beta2) * gradient * gradient);
            weights[i] -= (pace * first[i] / (MathF.Sqrt(second[i]) + Tiny)) + (decay * weights[i]);
        }
    }

    private static bool Decays(string name) =>
        name.EndsWith(".weight", StringComparison.Ordinal) && !name.Contains("LayerNorm", StringComparison.Ordinal);
}
