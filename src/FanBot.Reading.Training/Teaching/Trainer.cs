using System.Runtime.InteropServices;
using FanBot.Reading.Training.Model;
using FanBot.Reading.Training.Sampling;
using TorchSharp;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Teaching;

/// <summary>
/// Trains the network on groups. Each of the threads takes a part of a step's groups, and their gradients are added in the same
/// order always. What dropout leaves out is drawn by both threads from one generator, so that two trainings with one seed
/// differ by that, and by no more.
/// </summary>
/// <param name="encoder">The network.</param>
/// <param name="together">
/// Groups computed at a time: few, so that their activations stay in the processor's cache, which doubles the speed.
/// </param>
internal sealed class Trainer(Encoder encoder, int together)
{
    private const int MostTries = 5;

    private readonly AdamOptimizer _optimizer = new(encoder, TrainingPlan.Threads);

    /// <summary>One step over all groups, which are shared out among the threads.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="rate">The learning rate.</param>
    /// <returns>The mean loss.</returns>
    public async Task<float> StepAsync(IReadOnlyList<Group> groups, double rate)
    {
        var halves = encoder.Halves();
        var parts = await Task.WhenAll(Enumerable.Range(0, TrainingPlan.Threads).Select(thread => OnThreadOfItsOwn(Part(groups, thread), halves)));
        foreach (var half in halves.Values)
        {
            half.Dispose();
        }

        _optimizer.Apply([.. parts.Select(part => part.Gradients)], rate);
        return parts.Average(part => part.Loss);
    }

    private List<Group> Part(IReadOnlyList<Group> groups, int thread) =>
        [.. groups.Where((_, i) => i / together % TrainingPlan.Threads == thread)];

    private Task<(float Loss, float[][] Gradients)> OnThreadOfItsOwn(List<Group> groups, IReadOnlyDictionary<string, Tensor> halves) =>
        Task.Factory.StartNew(() => Patiently(groups, halves), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    // TorchSharp may free a number while the native call that was given it is under way, once in some hundred thousand calls.
    // Nothing has changed by then, so the same is worked out again.
    private (float Loss, float[][] Gradients) Patiently(List<Group> groups, IReadOnlyDictionary<string, Tensor> halves)
    {
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

    private (float Loss, float[][] Gradients) Gradients(List<Group> groups, IReadOnlyDictionary<string, Tensor> halves)
    {
        using var scope = torch.NewDisposeScope();
        var leaves = encoder.Names.Select(name => halves[name]).ToList();
        var sums = leaves.ConvertAll(leaf => torch.zeros(leaf.shape, ScalarType.Float32));
        float loss = 0;
        var chunks = groups.Chunk(together).ToList();
        foreach (var chunk in chunks)
        {
            using var inner = torch.NewDisposeScope();
            var part = ReaderLoss.Of(encoder, halves, chunk);
            loss += part.item<float>() / chunks.Count;
            Add(sums, autograd.grad([part / chunks.Count], leaves, allow_unused: true));
        }

        return (loss, [.. sums.Select(sum => MemoryMarshal.Cast<byte, float>(sum.bytes).ToArray())]);
    }

    private static void Add(List<Tensor> sums, IList<Tensor> gradients)
    {
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
}
