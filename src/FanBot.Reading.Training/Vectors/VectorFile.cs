using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;
using FanBot.Reading.Vectors;
using TorchSharp;

namespace FanBot.Reading.Training.Vectors;

/// <summary>Writes a table as <see cref="PassageVectors"/> reads it.</summary>
internal static class VectorFile
{
    public static void Write(string path, TokenTable table, string vocabulary)
    {
        using var scope = torch.NewDisposeScope();
        using var off = torch.no_grad();
        var rows = table.Rows();
        var dimensions = (int)rows.shape[1];
        var values = rows.data<float>().ToArray();
        var words = Encoding.UTF8.GetBytes(vocabulary);
        var whole = values.Max(Math.Abs) / (sbyte.MaxValue * (float)byte.MaxValue);
        var (factors, all) = (new byte[rows.shape[0]], new sbyte[values.Length]);
        for (var w = 0; w < factors.Length; w++)
        {
            var row = values.AsSpan(w * dimensions, dimensions);
            var most = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(row));
            factors[w] = (byte)Math.Clamp(MathF.Ceiling(most / (sbyte.MaxValue * whole)), 1, byte.MaxValue);
            for (var i = 0; i < dimensions; i++)
            {
                all[(w * dimensions) + i] = (sbyte)Math.Clamp(MathF.Round(row[i] / (factors[w] * whole)), -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        using var file = new BinaryWriter(File.Create(path));
        file.Write(PassageVectors.Mark);
        file.Write(factors.Length);
        file.Write(dimensions);
        file.Write(words.Length);
        file.Write(words);
        file.Write(factors);
        file.Write(MemoryMarshal.AsBytes<sbyte>(all));
    }
}
