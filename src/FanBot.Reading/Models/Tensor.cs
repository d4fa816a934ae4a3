namespace FanBot.Reading.Models;

/// <summary>A block of numbers.</summary>
/// <param name="Shape">Its sides; the last one's numbers lie side by side.</param>
/// <param name="Values">The numbers, row by row.</param>
internal sealed record Tensor(int[] Shape, float[] Values)
{
    /// <summary>Rows and columns changed over.</summary>
    public Tensor Transposed()
    {
        var (rows, columns) = (Shape[0], Shape[1]);
        var values = new float[Values.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                values[(column * rows) + row] = Values[(row * columns) + column];
            }
        }

        return new Tensor([columns, rows], values);
    }

    /// <summary>The first rows alone.</summary>
    public Tensor FirstRows(int rows) => rows >= Shape[0] ? this : new Tensor([rows, Shape[1]], Values[..(rows * Shape[1])]);

    /// <summary>Blocks of the same columns, one below the other.</summary>
    public static Tensor Stacked(params ReadOnlySpan<Tensor> parts)
    {
        var values = new List<float>();
        var rows = 0;
        foreach (var part in parts)
        {
            values.AddRange(part.Values);
            rows += part.Shape[0];
        }

        return new Tensor([rows, .. parts[0].Shape[1..]], [.. values]);
    }
}
