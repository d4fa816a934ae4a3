using FanBot.Reading.Training.Sampling;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Model;

/// <summary>Rows of different length as tensors, each [row, place].</summary>
/// <param name="Ids">Word pieces; 0 behind a row's end.</param>
/// <param name="Types">0 for the question, 1 behind it.</param>
/// <param name="Mask">1 where there is a piece.</param>
/// <param name="Outside">What is added to a place's score for the span: 0 in the text and at the first place, which says "no answer"; else far below.</param>
internal sealed record Batch(Tensor Ids, Tensor Types, Tensor Mask, Tensor Outside)
{
    private const float Never = -10000;

    /// <summary>Fills the rows up to the length of the longest.</summary>
    public static Batch Of(IReadOnlyList<LessonRow> rows)
    {
        var length = rows.Max(row => row.Ids.Length);
        var ids = new long[rows.Count * length];
        var types = new long[ids.Length];
        var mask = new long[ids.Length];
        var outside = new float[ids.Length];
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            for (var place = 0; place < length; place++)
            {
                var at = (r * length) + place;
                if (place < row.Ids.Length)
                {
                    ids[at] = row.Ids[place];
                    mask[at] = 1;
                    types[at] = place >= row.TypeStart ? 1 : 0;
                }

                outside[at] = place == 0 || (place >= row.TextStart && place < row.Ids.Length - 1) ? 0 : Never;
            }
        }

        long[] shape = [rows.Count, length];
        return new Batch(tensor(ids, shape), tensor(types, shape), tensor(mask, shape), tensor(outside, shape));
    }
}
