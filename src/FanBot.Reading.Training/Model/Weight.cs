namespace FanBot.Reading.Training.Model;

/// <summary>A block of numbers as TorchSharp takes it.</summary>
/// <param name="Values">The numbers, row by row.</param>
/// <param name="Shape">Its sides.</param>
internal sealed record Weight(float[] Values, long[] Shape)
{
    /// <summary>The same numbers as the reader's project holds them.</summary>
    public static Weight Of(Models.Tensor tensor) => new(tensor.Values, [.. tensor.Shape.Select(side => (long)side)]);
}
