using System.Text;
using FanBot.Reading.Models.Onnx;

namespace FanBot.Reading.Training.Model;

/// <summary>One step of an ONNX network.</summary>
/// <param name="Operator">What it does, in ONNX's words.</param>
/// <param name="Inputs">Names of what goes in.</param>
/// <param name="Output">Name of what comes out first.</param>
internal sealed record OnnxStep(string Operator, IReadOnlyList<string> Inputs, string Output)
{
    private const int ModelGraph = 7;
    private const int GraphNode = 1;
    private const int NodeInput = 1;
    private const int NodeOutput = 2;
    private const int NodeOperator = 4;

    /// <summary>All steps of a network, in the order in which they are taken.</summary>
    /// <exception cref="FormatException">The bytes are no ONNX model.</exception>
    public static IReadOnlyList<OnnxStep> ReadAll(ReadOnlySpan<byte> file)
    {
        var steps = new List<OnnxStep>();
        for (var model = new ProtoReader(file); model.Next();)
        {
            for (var graph = new ProtoReader(model.Field == ModelGraph ? model.Bytes : default); graph.Next();)
            {
                if (graph.Field == GraphNode)
                {
                    steps.Add(Read(graph.Bytes));
                }
            }
        }

        return steps;
    }

    private static OnnxStep Read(ReadOnlySpan<byte> node)
    {
        var inputs = new List<string>();
        var (name, output) = ("", "");
        for (var fields = new ProtoReader(node); fields.Next();)
        {
            switch (fields.Field)
            {
                case NodeInput:
                    inputs.Add(Encoding.UTF8.GetString(fields.Bytes));
                    break;
                case NodeOutput when output.Length == 0:
                    output = Encoding.UTF8.GetString(fields.Bytes);
                    break;
                case NodeOperator:
                    name = Encoding.UTF8.GetString(fields.Bytes);
                    break;
            }
        }

        return new OnnxStep(name, inputs, output);
    }
}
