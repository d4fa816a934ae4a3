using FanBot.Reading.Training.Lessons;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Model;

/// <summary>Inputs of different length as tensors [B,L].</summary>
internal static class Batch
{
    public static (Tensor Ids, Tensor Types, Tensor Mask, Tensor Outside) Of(IReadOnlyList<ReaderInput> inputs)
    {
        var length = inputs.Max(i => i.Ids.Length);
        var ids = new long[inputs.Count * length];
        var types = new long[ids.Length];
        var mask = new long[ids.Length];
        var outside = new float[ids.Length];
        for (var b = 0; b < inputs.Count; b++)
        {
            var input = inputs[b];
            for (var l = 0; l < length; l++)
            {
                var at = (b * length) + l;
                if (l < input.Ids.Length)
                {
                    ids[at] = input.Ids[l];
                    mask[at] = 1;
                    types[at] = l >= input.Second ? 1 : 0;
                }

                outside[at] = l == 0 || (l >= input.Text && l < input.Ids.Length - 1) ? 0 : -10000;
            }
        }

        long[] shape = [inputs.Count, length];
        return (tensor(ids, shape), tensor(types, shape), tensor(mask, shape), tensor(outside, shape));
    }
}
