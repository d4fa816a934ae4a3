using TorchSharp;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Model;

/// <summary>
/// The network: the base's embeddings as they are, and its layers with three heads that are trained. Weights are kept in 32
/// bit and used in 16 (bfloat16): that trains several times as fast.
/// </summary>
internal sealed class Encoder
{
    private const int HeadWidth = 32;
    private const double Epsilon = 1e-12;

    // What is added to the attention on a place where there is nothing.
    private const double Unseen = 10000;

    private readonly Tensor _words;
    private readonly Tensor _positions;
    private readonly Tensor _types;
    private readonly int _layers;

    /// <summary>Puts it together.</summary>
    /// <param name="basis">Gives the embeddings.</param>
    /// <param name="weights">Gives the layers, and the heads that have learnt something.</param>
    /// <param name="seed">Decides what the other heads begin with.</param>
    public Encoder(BaseModel basis, IReadOnlyDictionary<string, Weight> weights, int seed)
    {
        (_words, _positions, _types) = (Embedding("word"), Embedding("position"), Embedding("token_type"));
        var all = new SortedDictionary<string, Weight>(weights.ToDictionary(), StringComparer.Ordinal);
        foreach (var (name, weight) in HeadWeights.Fresh(_words.shape[1], seed))
        {
            all.TryAdd(name, weight);
        }

        Names = [.. all.Keys];
        Weights = all.ToDictionary(w => w.Key, w => Lasting(w.Value).requires_grad_(true), StringComparer.Ordinal);
        _layers = Names.Count(name => name.EndsWith("intermediate.dense.bias", StringComparison.Ordinal));

        Tensor Embedding(string name) => Lasting(basis.Tensors[$"embeddings.{name}_embeddings.weight"]);
    }

    /// <summary>The weights' names, in the order in which they are always taken.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The weights that are trained.</summary>
    public IReadOnlyDictionary<string, Tensor> Weights { get; }

    /// <summary>The weights as they are now.</summary>
    public IReadOnlyDictionary<string, Weight> Save() =>
        Names.ToDictionary(name => name, name => new Weight(Weights[name].data<float>().ToArray(), Weights[name].shape), StringComparer.Ordinal);

    /// <summary>
    /// The weights as the network uses them, those of the layers in 16 bit; new leaves of a graph, so that gradients can be
    /// taken of them. Of the same order as <see cref="Names"/>.
    /// </summary>
    public IReadOnlyDictionary<string, Tensor> Halves()
    {
        using var off = torch.no_grad();
        return Names.ToDictionary(name => name, Half, StringComparer.Ordinal);

        Tensor Half(string name) => (IsOfLayers(name) ? Weights[name].to(ScalarType.BFloat16) : Weights[name].detach()).requires_grad_(true);
    }

    /// <summary>What the network says of a batch.</summary>
    /// <param name="weights">From <see cref="Halves"/>, or <see cref="Weights"/> themselves: slower, and to the last digit.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="dropout">Share of the layers' outputs that is left out while training.</param>
    public EncoderOutput Forward(IReadOnlyDictionary<string, Tensor> weights, Batch batch, double dropout)
    {
        var last = Hidden(weights, batch, dropout).to(ScalarType.Float32);
        var opening = last.select(1, 0);
        return new EncoderOutput(Linear(weights, last, "span"), Head("has"), Head("yes"));

        Tensor Head(string name) => Linear(weights, nn.functional.gelu(Linear(weights, opening, name + ".dense")), name + ".out").squeeze(1);
    }

    /// <summary>What comes out of the last layer, [row, place, width], in the weights' own type.</summary>
    /// <param name="weights">As for <see cref="Forward"/>.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="dropout">As for <see cref="Forward"/>.</param>
    public Tensor Hidden(IReadOnlyDictionary<string, Tensor> weights, Batch batch, double dropout)
    {
        var (rows, places) = (batch.Ids.shape[0], batch.Ids.shape[1]);
        var type = weights["embeddings.LayerNorm.weight"].dtype;
        var embedded = _words.index(batch.Ids) + _positions.narrow(0, 0, places) + _types.index(batch.Types);
        var hidden = Norm(weights, embedded.to(type), "embeddings.LayerNorm");
        var bias = ((batch.Mask.to(ScalarType.Float32) - 1) * Unseen).to(type).view(rows, 1, 1, places);
        for (var layer = 0; layer < _layers; layer++)
        {
            hidden = Layer(weights, hidden, bias, $"encoder.layer.{layer}.", dropout);
        }

        return hidden;
    }

    private static Tensor Layer(IReadOnlyDictionary<string, Tensor> weights, Tensor hidden, Tensor bias, string name, double dropout)
    {
        var query = Split(Linear(weights, hidden, name + "attention.self.query"));
        var key = Split(Linear(weights, hidden, name + "attention.self.key"));
        var value = Split(Linear(weights, hidden, name + "attention.self.value"));
        var seen = nn.functional.scaled_dot_product_attention(query, key, value, bias).transpose(1, 2).contiguous().view(hidden.shape);
        var attended = Norm(weights, hidden + Drop(Linear(weights, seen, name + "attention.output.dense")), name + "attention.output.LayerNorm");
        var inner = nn.functional.gelu(Linear(weights, attended, name + "intermediate.dense"));
        return Norm(weights, attended + Drop(Linear(weights, inner, name + "output.dense")), name + "output.LayerNorm");

        Tensor Split(Tensor t) => t.view(t.shape[0], t.shape[1], -1, HeadWidth).transpose(1, 2);

        Tensor Drop(Tensor t) => dropout > 0 ? nn.functional.dropout(t, dropout, training: true) : t;
    }

    private static Tensor Linear(IReadOnlyDictionary<string, Tensor> weights, Tensor input, string name) =>
        nn.functional.linear(input, weights[name + ".weight"], weights[name + ".bias"]);

    private static Tensor Norm(IReadOnlyDictionary<string, Tensor> weights, Tensor input, string name) =>
        nn.functional.layer_norm(input, [input.shape[^1]], weights[name + ".weight"], weights[name + ".bias"], Epsilon);

    private static Tensor Lasting(Weight weight) => torch.tensor(weight.Values, weight.Shape).DetachFromDisposeScope();

    private static bool IsOfLayers(string name) =>
        name.StartsWith("encoder.", StringComparison.Ordinal) || name.StartsWith("embeddings.", StringComparison.Ordinal);
}
