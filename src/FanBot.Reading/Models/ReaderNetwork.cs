using FanBot.Reading.Models.Onnx;
using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Models;

/// <summary>The network: a BERT encoder with a head for the span and one each for "answers at all" and "says yes".</summary>
/// <remarks>All rows of a batch are equally long; there is no mask.</remarks>
internal sealed class ReaderNetwork
{
    /// <summary>Names of inputs and outputs: [row, place] for the first three, [row, place, start or end] for the span, [row, 1] for the heads.</summary>
    public const string Ids = "ids", Types = "types", Span = "span", Has = "has", Yes = "yes";

    /// <summary>Under which the vocabulary goes along with the network.</summary>
    public const string Vocabulary = "vocabulary";

    private const float Epsilon = 1e-12f;

    /// <summary>How wide one head of attention is, in all encoders of the base's family.</summary>
    private const int HeadWidth = 32;

    /// <summary>
    /// Weights keep within 7 bits: processors without VNNI add up two products of a byte each in 16 bits, which 8 would overflow.
    /// So every machine reads alike.
    /// </summary>
    private const int WeightRange = 63;

    private readonly OnnxGraph _graph = new("reader");
    private readonly IReadOnlyDictionary<string, Tensor> _weights;
    private readonly Precision _precision;
    private readonly int _width;

    private ReaderNetwork(IReadOnlyDictionary<string, Tensor> weights, Precision precision)
    {
        _weights = weights;
        _precision = precision;
        _width = Weight(BasePackage.Words).Shape[1];
    }

    /// <summary>Builds it from the base's embeddings and our weights; every size is taken from them.</summary>
    /// <exception cref="ReaderException">A tensor is missing.</exception>
    public static OnnxGraph Build(IReadOnlyDictionary<string, Tensor> weights, Precision precision)
    {
        var network = new ReaderNetwork(weights, precision);
        network.Build();
        return network._graph;
    }

    private void Build()
    {
        var hidden = Embed(_graph.Input(Ids, "rows", "places"), _graph.Input(Types, "rows", "places"));
        for (var layer = 0; _weights.ContainsKey($"encoder.layer.{layer}.output.dense.weight"); layer++)
        {
            hidden = Layer(hidden, $"encoder.layer.{layer}");
        }

        _graph.Output(Linear(hidden, "span", Precision.Float), Span, "rows", "places", "2");
        var opening = _graph.Add("Gather", [hidden, _graph.Constant([], 0)], new OnnxAttribute("axis", 1));
        _graph.Output(Head(opening, Has), Has, "rows", "1");
        if (_weights.ContainsKey($"{Yes}.out.weight"))
        {
            _graph.Output(Head(opening, Yes), Yes, "rows", "1");
        }
    }

    private string Embed(string ids, string types)
    {
        var places = _graph.Add("Slice", [_graph.Add("Shape", [ids]), _graph.Constant([1], 1), _graph.Constant([1], 2)]);
        var positions = _graph.Add(
            "Slice",
            [_graph.Constant(Weight(BasePackage.Positions).FirstRows(ReaderInput.Limit)), _graph.Constant([1], 0), places, _graph.Constant([1], 0)]);
        var type = _graph.Add("Gather", [_graph.Constant(Weight(BasePackage.Types)), types]);
        var around = _graph.Add("Add", [type, positions]);
        return Normalise(Words(ids), around, "embeddings.LayerNorm");
    }

    private string Words(string ids)
    {
        if (_precision == Precision.Float)
        {
            return _graph.Add("Gather", [_graph.Constant(Weight(BasePackage.Words)), ids]);
        }

        var words = Quantised.Of(Weight(BasePackage.Words), sbyte.MaxValue);
        var bytes = _graph.Add("Gather", [_graph.Constant([words.Rows, words.Columns], words.Values), ids]);
        var scale = _graph.Add("Gather", [_graph.Constant(new Tensor([words.Rows, 1], words.Scales)), ids]);
        return _graph.Add("Mul", [_graph.Add("Cast", [bytes], new OnnxAttribute("to", (long)OnnxType.Float)), scale]);
    }

    private string Layer(string hidden, string name)
    {
        var self = $"{name}.attention.self";
        var joined = Linear(
            hidden,
            Tensor.Stacked(Weight($"{self}.query.weight"), Weight($"{self}.key.weight"), Weight($"{self}.value.weight")),
            Tensor.Stacked(Weight($"{self}.query.bias"), Weight($"{self}.key.bias"), Weight($"{self}.value.bias")),
            _precision);
        var parts = _graph.AddMany("Split", [joined, _graph.Constant([3], _width, _width, _width)], 3, new OnnxAttribute("axis", -1));
        var attended = _graph.AddRuntime("MultiHeadAttention", parts, new OnnxAttribute("num_heads", _width / HeadWidth));
        hidden = Normalise(
            Linear(attended, $"{name}.attention.output.dense", _precision), hidden, $"{name}.attention.output.LayerNorm");
        var inner = _graph.AddRuntime("Gelu", [Linear(hidden, $"{name}.intermediate.dense", _precision)]);
        return Normalise(Linear(inner, $"{name}.output.dense", _precision), hidden, $"{name}.output.LayerNorm");
    }

    private string Head(string opening, string name) =>
        Linear(_graph.AddRuntime("Gelu", [Linear(opening, $"{name}.dense", Precision.Float)]), $"{name}.out", Precision.Float);

    // The sum of two, brought to mean 0 and variance 1, then scaled and moved. Twice as fast as the runtime's SkipLayerNormalization.
    private string Normalise(string value, string addend, string name) => _graph.Add(
        "LayerNormalization",
        [_graph.Add("Add", [value, addend]), _graph.Constant(Weight($"{name}.weight")), _graph.Constant(Weight($"{name}.bias"))],
        new OnnxAttribute("axis", -1),
        new OnnxAttribute("epsilon", Fraction: Epsilon));

    private string Linear(string input, string name, Precision precision) =>
        Linear(input, Weight($"{name}.weight"), Weight($"{name}.bias"), precision);

    // Weights stand as they were trained, one row for each output; the operators want one column. Signed bytes are multiplied
    // nearly twice as fast as unsigned ones. What comes in is put into bytes on the way, with one scale for the whole row of pieces.
    private string Linear(string input, Tensor weight, Tensor bias, Precision precision)
    {
        if (precision == Precision.Float)
        {
            return _graph.Add("Add", [_graph.Add("MatMul", [input, _graph.Constant(weight.Transposed())]), _graph.Constant(bias)]);
        }

        var quantised = Quantised.Of(weight, WeightRange);
        return _graph.AddRuntime(
            "DynamicQuantizeMatMul",
            [
                input,
                _graph.Constant([quantised.Columns, quantised.Rows], quantised.TransposedValues()),
                _graph.Constant(new Tensor([quantised.Rows], quantised.Scales)),
                "",
                _graph.Constant(bias),
            ]);
    }

    private Tensor Weight(string name) => _weights.TryGetValue(name, out var tensor)
        ? tensor
        : throw new ReaderException($"The reader's weights have no '{name}'. Take the file from the release again.");
}
