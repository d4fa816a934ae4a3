using System.Runtime.InteropServices;
using System.Text;

namespace FanBot.Reading.Models.Onnx;

/// <summary>Reads the weights out of an ONNX file; its network is not looked at.</summary>
internal static class OnnxFile
{
    private const int ModelGraph = 7;
    private const int GraphInitializer = 5;

    /// <summary>The named tensors, all of them float.</summary>
    /// <exception cref="FormatException">The bytes are no ONNX model, one of the names is missing, or its numbers are not float.</exception>
    public static Dictionary<string, Tensor> ReadTensors(ReadOnlySpan<byte> file, IReadOnlyCollection<string> names)
    {
        var tensors = new Dictionary<string, Tensor>();
        for (var model = new ProtoReader(file); model.Next();)
        {
            for (var graph = new ProtoReader(model.Field == ModelGraph ? model.Bytes : default); graph.Next();)
            {
                if (graph.Field == GraphInitializer && NameOf(graph.Bytes) is var name && names.Contains(name))
                {
                    tensors[name] = ReadTensor(graph.Bytes);
                }
            }
        }

        return names.FirstOrDefault(name => !tensors.ContainsKey(name)) is { } missing
            ? throw new FormatException($"The model has no tensor {missing}.")
            : tensors;
    }

    private static string NameOf(ReadOnlySpan<byte> tensor)
    {
        var name = "";
        for (var fields = new ProtoReader(tensor); fields.Next();)
        {
            name = fields.Field == OnnxTensor.Name ? Encoding.UTF8.GetString(fields.Bytes) : name;
        }

        return name;
    }

    private static Tensor ReadTensor(ReadOnlySpan<byte> tensor)
    {
        var shape = new List<int>();
        var values = ReadOnlySpan<byte>.Empty;
        for (var fields = new ProtoReader(tensor); fields.Next();)
        {
            switch (fields.Field)
            {
                case OnnxTensor.Sides when fields.Bytes.IsEmpty:
                    shape.Add(checked((int)fields.Number));
                    break;
                case OnnxTensor.Sides:
                    for (var packed = new ProtoReader(fields.Bytes); !packed.AtEnd;)
                    {
                        shape.Add(checked((int)packed.ReadNumber()));
                    }

                    break;
                case OnnxTensor.Type when fields.Number != (ulong)OnnxType.Float:
                    throw new FormatException("The tensor's numbers are not float.");
                case OnnxTensor.Floats or OnnxTensor.Raw:
                    values = fields.Bytes;
                    break;
            }
        }

        var count = shape.Aggregate(1, (product, side) => checked(product * side));
        return values.Length == count * sizeof(float)
            ? new Tensor([.. shape], MemoryMarshal.Cast<byte, float>(values).ToArray())
            : throw new FormatException("The tensor is not as long as its shape says.");
    }
}
