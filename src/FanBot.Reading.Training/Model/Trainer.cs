using System.Runtime.InteropServices;
using FanBot.Reading.Training.Lessons;
using TorchSharp;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Model;

/// <summary>
/// Trains the network on groups. Each of the threads takes half of a step's groups; their gradients are added in the same
/// order always, so that a seed gives the same weights on any machine of the same kind.
/// </summary>
internal sealed class Trainer(Encoder encoder, int threads, int together)
{
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.99;
    private readonly List<Tensor> _weights = [.. encoder.Names.Select(n => encoder.Weights[n])];
    private readonly bool[] _decays = [.. encoder.Names.Select(n => n.EndsWith(".weight", StringComparison.Ordinal) && !n.Contains("LayerNorm", StringComparison.Ordinal))];

    // The head that says yes or no starts from nothing, and has to catch up.
    private readonly float[] _pace = [.. encoder.Names.Select(n => n.StartsWith("yes.", StringComparison.Ordinal) ? 10f : 1f)];
    private readonly List<float[]> _first = [.. encoder.Names.Select(n => new float[encoder.Weights[n].numel()])];
    private readonly List<float[]> _second = [.. encoder.Names.Select(n => new float[encoder.Weights[n].numel()])];
    private int _step;

    /// <summary>One step over all groups, which are shared out among the threads. The mean loss.</summary>
    public async Task<float> StepAsync(IReadOnlyList<Group> groups, double rate)
    {
        var parts = Enumerable.Range(0, threads).Select(t => groups.Where((_, i) => i / together % threads == t).ToList()).ToList();
        var halves = encoder.Halves();
        var results = await Task.WhenAll(parts.Select(p => Task.Factory.StartNew(() => Patiently(p, halves), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        foreach (var half in halves.Values)
        {
            half.Dispose();
        }

        Apply([.. results.Select(r => r.Gradients)], rate);
        return results.Average(r => r.Loss);
    }

    // TorchSharp may free a number while the native call that was given it is under way, once in some hundred thousand calls.
    // Nothing has changed by then, so the same is worked out again.
    private (float Loss, float[][] Gradients) Patiently(IReadOnlyList<Group> groups, IReadOnlyDictionary<string, Tensor> halves)
    {
        const int MostTries = 5;
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Gradients(groups, halves);
            }
            catch (ExternalException) when (tries < MostTries)
            {
            }
        }
    }

    // A few groups at a time: their activations then stay in the processor's cache, which doubles the speed.
    private (float Loss, float[][] Gradients) Gradients(IReadOnlyList<Group> groups, IReadOnlyDictionary<string, Tensor> halves)
    {
        using var scope = torch.NewDisposeScope();
        var leaves = encoder.Names.Select(n => halves[n]).ToList();
        var sums = leaves.ConvertAll(l => torch.zeros(l.shape, ScalarType.Float32));
        float loss = 0;
        var chunks = groups.Chunk(together).ToList();
        foreach (var chunk in chunks)
        {
            using var inner = torch.NewDisposeScope();
            var part = Loss(chunk, halves);
            loss += part.item<float>() / chunks.Count;
            var gradients = autograd.grad([part / chunks.Count], leaves, allow_unused: true);
            using var off = torch.no_grad();
            using var one = 1f.ToScalar();
            for (var i = 0; i < sums.Count; i++)
            {
                if (gradients[i] is { IsInvalid: false } gradient)
                {
                    sums[i].add_(gradient, one);
                }
            }
        }

        return (loss, [.. sums.Select(s => MemoryMarshal.Cast<byte, float>(s.bytes).ToArray())]);
    }

    private Tensor Loss(Group[] groups, IReadOnlyDictionary<string, Tensor> halves)
    {
        var inputs = groups.SelectMany(g => g.Inputs).ToList();
        var size = groups[0].Inputs.Count;
        var (ids, types, mask, outside) = Batch.Of(inputs);
        var (span, has, yes) = encoder.Forward(halves, ids, types, mask, 0.05);
        var start = span.select(2, 0) + outside;
        var end = span.select(2, 1) + outside;
        var goldStart = torch.tensor([.. inputs.Select(i => (long)i.GoldStart)]);
        var goldEnd = torch.tensor([.. inputs.Select(i => (long)i.GoldEnd)]);
        var holds = torch.tensor([.. inputs.Select(i => i.Has ? 1f : 0f)]);
        var weight = 0.5 + (0.5 * holds);
        var spanLoss = ((nn.functional.cross_entropy(start, goldStart, reduction: nn.Reduction.None) + nn.functional.cross_entropy(end, goldEnd, reduction: nn.Reduction.None)) * weight).sum() / weight.sum();
        var hasLoss = nn.functional.binary_cross_entropy_with_logits(has, holds);

        // By this score the pieces are compared when a question is answered: the right one must come out above the others.
        var none = start.select(1, 0) + end.select(1, 0);
        var best = start.slice(1, 1, start.shape[1], 1).max(1).values + end.slice(1, 1, end.shape[1], 1).max(1).values;
        var gold = start.gather(1, goldStart.unsqueeze(1)).squeeze(1) + end.gather(1, goldEnd.unsqueeze(1)).squeeze(1);
        var score = (has + (0.5 * (torch.where(holds > 0, gold, best) - none))).view(-1, size);
        var answered = holds.view(-1, size).select(1, 0);
        var scoreLoss = nn.functional.binary_cross_entropy_with_logits(score.view(-1), holds);
        var listLoss = ((torch.logsumexp(score, 1) - score.select(1, 0)) * answered).sum() / answered.sum().clamp_min(1);

        var known = torch.tensor([.. groups.Select(g => g.Yes is null ? 0f : 1f)]);
        var truth = torch.tensor([.. groups.Select(g => g.Yes == true ? 1f : 0f)]);
        var yesLoss = (nn.functional.binary_cross_entropy_with_logits(yes.view(-1, size).select(1, 0), truth, reduction: nn.Reduction.None) * known).sum() / known.sum().clamp_min(1);
        return (0.5 * spanLoss) + (0.5 * hasLoss) + (0.5 * scoreLoss) + (0.5 * listLoss) + (0.5 * yesLoss);
    }

    private void Apply(IReadOnlyList<float[][]> gradients, double rate)
    {
        _step++;
        double square = 0;
        for (var w = 0; w < _weights.Count; w++)
        {
            var sum = gradients[0][w];
            for (var g = 1; g < gradients.Count; g++)
            {
                System.Numerics.Tensors.TensorPrimitives.Add(sum, gradients[g][w], sum);
            }

            System.Numerics.Tensors.TensorPrimitives.Multiply(sum, 1f / gradients.Count, sum);
            square += System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(sum);
        }

        var clip = (float)Math.Min(1, 1 / (Math.Sqrt(square) + 1e-6));
        var step = (float)(rate * Math.Sqrt(1 - Math.Pow(Beta2, _step)) / (1 - Math.Pow(Beta1, _step)));
        Parallel.For(0, _weights.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, w =>
            Adam(MemoryMarshal.Cast<byte, float>(_weights[w].bytes), gradients[0][w], _first[w], _second[w], clip, step * _pace[w], _decays[w] ? (float)(rate * 0.01) : 0));
    }

    private static void Adam(Span<float> weights, ReadOnlySpan<float> gradients, Span<float> first, Span<float> second, float clip, float step, float decay)
    {
        const float B1 = (float)Beta1;
        const float B2 = (float)Beta2;
        for (var i = 0; i < weights.Length; i++)
        {
            var g = gradients[i] * clip;
            first[i] = (B1 * first[i]) + ((1 - B1) * g);
            second[i] = (B2 * second[i]) + ((1 - B2) * g * g);
            weights[i] -= (step * first[i] / (MathF.Sqrt(second[i]) + 1e-8f)) + (decay * weights[i]);
        }
    }
}
