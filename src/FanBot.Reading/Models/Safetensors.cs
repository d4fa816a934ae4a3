using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace FanBot.Reading.Models;

/// <summary>Reads the safetensors format: the header's length in eight bytes, a header in JSON, then the numbers.</summary>
internal static class Safetensors
{
    private const int LengthBytes = 8;
    private const string Metadata = "__metadata__";

    /// <summary>All tensors of a file by name; F32 and F16 are read.</summary>
    /// <exception cref="ReaderException">The bytes are no such file, or it is cut short.</exception>
    public static Dictionary<string, Tensor> Read(ReadOnlySpan<byte> file)
    {
        try
        {
            var headerLength = checked((int)BinaryPrimitives.ReadUInt64LittleEndian(file));
            var numbers = file[(LengthBytes + headerLength)..];
            var tensors = new Dictionary<string, Tensor>();
            using var header = JsonDocument.Parse(file.Slice(LengthBytes, headerLength).ToArray());
            foreach (var entry in header.RootElement.EnumerateObject())
            {
                if (entry.Name != Metadata)
                {
                    tensors.Add(entry.Name, ReadTensor(entry.Value, numbers));
                }
            }

            return tensors;
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException)
        {
            throw new ReaderException("The reader's weights are damaged or cut short. Take the file from the release again.", e);
        }
    }

    private static Tensor ReadTensor(JsonElement entry, ReadOnlySpan<byte> numbers)
    {
        var shape = entry.GetProperty("shape").EnumerateArray().Select(side => side.GetInt32()).ToArray();
        var count = shape.Aggregate(1, (product, side) => checked(product * side));
        var offsets = entry.GetProperty("data_offsets");
        var bytes = numbers[offsets[0].GetInt32()..offsets[1].GetInt32()];
        var values = new float[count];
        switch (entry.GetProperty("dtype").GetString())
        {
            case "F32" when bytes.Length == count * sizeof(float):
                bytes.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
                break;
            case "F16" when bytes.Length == count * sizeof(ushort):
                var halves = MemoryMarshal.Cast<byte, Half>(bytes);
                for (var i = 0; i < count; i++)
                {
                    values[i] = (float)halves[i];
                }

                break;
            default:
                throw new FormatException("Only F32 and F16 of the stated length are known.");
        }

        return new Tensor(shape, values);
    }
}
