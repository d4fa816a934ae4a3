using System.Globalization;
using System.Runtime.InteropServices;

namespace FanBot.Reading.Models.Onnx;

/// <summary>Puts a network together, operator by operator, and writes it as an ONNX model.</summary>
internal sealed class OnnxGraph
{
    private const int FormatVersion = 8;
    private const int StandardOperators = 17;
    private const int RuntimeOperators = 1;

    /// <summary>The operators that ONNX Runtime adds to the standard ones.</summary>
    private const string Runtime = "com.microsoft";

    private readonly ProtoMessage _graph = new();
    private int _names;

    /// <summary>Begins a network.</summary>
    public OnnxGraph(string name) => _graph.Add(2, name);

    /// <summary>Adds an operator of the standard and returns the name of its first output.</summary>
    public string Add(string operation, ReadOnlySpan<string> inputs, params ReadOnlySpan<OnnxAttribute> attributes) =>
        Add("", operation, inputs, [NewName(operation)], attributes);

    /// <summary>Adds an operator that only ONNX Runtime has.</summary>
    public string AddRuntime(string operation, ReadOnlySpan<string> inputs, params ReadOnlySpan<OnnxAttribute> attributes) =>
        Add(Runtime, operation, inputs, [NewName(operation)], attributes);

    /// <summary>Adds an operator of the standard with several outputs and returns their names.</summary>
    public string[] AddMany(string operation, ReadOnlySpan<string> inputs, int outputs, params ReadOnlySpan<OnnxAttribute> attributes)
    {
        var names = new string[outputs];
        for (var i = 0; i < outputs; i++)
        {
            names[i] = NewName(operation);
        }

        Add("", operation, inputs, names, attributes);
        return names;
    }

    /// <summary>Gives a value its name as an output.</summary>
    public void Output(string value, string name, params ReadOnlySpan<string> sides)
    {
        Add("", "Identity", [value], [name], []);
        _graph.Add(12, Value(name, OnnxType.Float, sides));
    }

    /// <summary>Declares an input of whole numbers.</summary>
    public string Input(string name, params ReadOnlySpan<string> sides)
    {
        _graph.Add(11, Value(name, OnnxType.Int64, sides));
        return name;
    }

    /// <summary>Adds numbers.</summary>
    public string Constant(Tensor tensor) => Constant(OnnxType.Float, tensor.Shape, MemoryMarshal.AsBytes(tensor.Values.AsSpan()).ToArray());

    /// <summary>Adds signed bytes.</summary>
    public string Constant(int[] shape, sbyte[] values) => Constant(OnnxType.SignedByte, shape, MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    /// <summary>Adds whole numbers: a list, or a single one with an empty shape.</summary>
    public string Constant(int[] shape, params long[] values) => Constant(OnnxType.Int64, shape, MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    /// <summary>Writes the model with texts that go along with it.</summary>
    public void WriteTo(Stream stream, IReadOnlyDictionary<string, string> texts)
    {
        var model = new ProtoMessage();
        model.Add(1, FormatVersion);
        model.Add(8, OperatorSet("", StandardOperators));
        model.Add(8, OperatorSet(Runtime, RuntimeOperators));
        foreach (var (name, value) in texts)
        {
            var text = new ProtoMessage();
            text.Add(1, name);
            text.Add(2, value);
            model.Add(14, text);
        }

        model.Add(7, _graph);
        model.WriteTo(stream);
    }

    private static ProtoMessage OperatorSet(string domain, long version)
    {
        var set = new ProtoMessage();
        set.Add(1, domain);
        set.Add(2, version);
        return set;
    }

    private static ProtoMessage Value(string name, OnnxType type, ReadOnlySpan<string> sides)
    {
        var shape = new ProtoMessage();
        foreach (var side in sides)
        {
            var dimension = new ProtoMessage();
            if (long.TryParse(side, CultureInfo.InvariantCulture, out var length))
            {
                dimension.Add(1, length);
            }
            else
            {
                dimension.Add(2, side);
            }

            shape.Add(1, dimension);
        }

        var tensor = new ProtoMessage();
        tensor.Add(1, (long)type);
        tensor.Add(2, shape);
        var kind = new ProtoMessage();
        kind.Add(1, tensor);
        var value = new ProtoMessage();
        value.Add(1, name);
        value.Add(2, kind);
        return value;
    }

    private string Add(string domain, string operation, ReadOnlySpan<string> inputs, string[] outputs, ReadOnlySpan<OnnxAttribute> attributes)
    {
        var node = new ProtoMessage();
        foreach (var input in inputs)
        {
            node.Add(1, input);
        }

        foreach (var output in outputs)
        {
            node.Add(2, output);
        }

        node.Add(3, outputs[0]);
        node.Add(4, operation);
        foreach (var attribute in attributes)
        {
            node.Add(5, attribute.ToMessage());
        }

        node.Add(7, domain);
        _graph.Add(1, node);
        return outputs[0];
    }

    private string Constant(OnnxType type, int[] shape, byte[] values)
    {
        var name = NewName("constant");
        var tensor = new ProtoMessage();
        foreach (var side in shape)
        {
            tensor.Add(OnnxTensor.Sides, (long)side);
        }

        tensor.Add(OnnxTensor.Type, (long)type);
        tensor.Add(OnnxTensor.Name, name);
        tensor.Add(OnnxTensor.Raw, values);
        _graph.Add(5, tensor);
        return name;
    }

    private string NewName(string kind) => $"{kind}.{_names++}";
}
