namespace FanBot.Reading.Models;

/// <summary>A matrix in signed bytes, each row with a scale of its own.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">How many columns.</param>
/// <param name="Values">Row by row; a number is its byte times its row's scale.</param>
/// <param name="Scales">One for each row.</param>
internal sealed record Quantised(int Rows, int Columns, sbyte[] Values, float[] Scales)
{
    /// <summary>The nearest bytes to a matrix's numbers, none beyond <paramref name="range"/> (up to 127) or below its negative.</summary>
    public static Quantised Of(Tensor matrix, int range)
    {
        var (rows, columns) = (matrix.Shape[0], matrix.Shape[1]);
        var values = new sbyte[rows * columns];
        var scales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            var from = matrix.Values.AsSpan(row * columns, columns);
            var largest = 0f;
            foreach (var value in from)
            {
                largest = MathF.Max(largest, MathF.Abs(value));
            }

            scales[row] = largest > 0 ? largest / range : 1;
            for (var column = 0; column < columns; column++)
            {
                values[(row * columns) + column] = (sbyte)MathF.Round(from[column] / scales[row]);
            }
        }

        return new Quantised(rows, columns, values, scales);
    }

    /// <summary>The bytes with rows and columns changed over; the scales then belong to the columns.</summary>
    public sbyte[] TransposedValues()
    {
        var values = new sbyte[Values.Length];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                values[(column * Rows) + row] = Values[(row * Columns) + column];
            }
        }

        return values;
    }
}
