using TorchSharp;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Model;

/// <summary>
/// The network: the base's embeddings as they are, and six layers with three heads that are trained. Weights are kept in 32
/// bit and used in 16 (bfloat16): that trains several times as fast.
/// </summary>
internal sealed class Encoder
{
    private const int Heads = 12;
    private readonly Tensor _words;
    private readonly Tensor _positions;
    private readonly Tensor _types;
    private readonly int _layers;

    public Encoder(BaseModel from, IReadOnlyDictionary<string, (float[] Values, long[] Shape)> weights, int seed)
    {
        Tensor Base(string name) => torch.tensor(from.Tensors["embeddings." + name + ".weight"].Values, from.Tensors["embeddings." + name + ".weight"].Shape).DetachFromDisposeScope();
        (_words, _positions, _types) = (Base("word_embeddings"), Base("position_embeddings"), Base("token_type_embeddings"));
        var width = _words.shape[1];
        var all = new SortedDictionary<string, (float[] Values, long[] Shape)>(weights.ToDictionary(), StringComparer.Ordinal);
        var random = new Random(seed);
        float[] Small(long count) => [.. Enumerable.Range(0, (int)count).Select(_ => (float)((random.NextDouble() - 0.5) * 0.04))];
        all.TryAdd("yes.dense.weight", (Small(width * width), [width, width]));
        all.TryAdd("yes.dense.bias", (new float[width], [width]));
        all.TryAdd("yes.out.weight", (Small(width), [1, width]));
        all.TryAdd("yes.out.bias", (new float[1], [1]));
        Names = [.. all.Keys];
        Weights = all.ToDictionary(w => w.Key, w => torch.tensor(w.Value.Values, w.Value.Shape).requires_grad_(true).DetachFromDisposeScope(), StringComparer.Ordinal);
        _layers = Names.Count(n => n.EndsWith("intermediate.dense.bias", StringComparison.Ordinal));
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyDictionary<string, Tensor> Weights { get; }

    public Dictionary<string, (float[] Values, long[] Shape)> Save() =>
        Names.ToDictionary(n => n, n => (Weights[n].data<float>().ToArray(), Weights[n].shape), StringComparer.Ordinal);

    /// <summary>
    /// The weights as the network uses them, those of the layers in 16 bit; new leaves of a graph, so that gradients can be
    /// taken of them. Of the same order as <see cref="Names"/>.
    /// </summary>
    public IReadOnlyDictionary<string, Tensor> Halves()
    {
        using var off = torch.no_grad();
        return Names.ToDictionary(n => n, n => (IsHalf(n) ? Weights[n].to(ScalarType.BFloat16) : Weights[n].detach()).requires_grad_(true), StringComparer.Ordinal);
    }

    /// <summary>Logits for a batch of inputs: span [B,L,2], has [B], yes [B].</summary>
    /// <param name="weights">From <see cref="Halves"/>.</param>
    /// <param name="ids">[B,L] word pieces.</param>
    /// <param name="types">[B,L] 0 for the question, 1 behind it.</param>
    /// <param name="mask">[B,L] 1 where there is a piece.</param>
    /// <param name="dropout">Share of the layers' outputs that is left out while training.</param>
    public (Tensor Span, Tensor Has, Tensor Yes) Forward(IReadOnlyDictionary<string, Tensor> weights, Tensor ids, Tensor types, Tensor mask, double dropout)
    {
        var (batch, length) = (ids.shape[0], ids.shape[1]);
        var x = _words.index(ids) + _positions.narrow(0, 0, length) + _types.index(types);
        x = Norm(x.to(ScalarType.BFloat16), "embeddings.LayerNorm");
        var bias = ((mask.to(ScalarType.Float32) - 1) * 10000).to(ScalarType.BFloat16).view(batch, 1, 1, length);
        for (var l = 0; l < _layers; l++)
        {
            var layer = $"encoder.layer.{l}.";
            var q = Split(Linear(x, layer + "attention.self.query"));
            var k = Split(Linear(x, layer + "attention.self.key"));
            var v = Split(Linear(x, layer + "attention.self.value"));
            var seen = nn.functional.scaled_dot_product_attention(q, k, v, bias).transpose(1, 2).contiguous().view(batch, length, -1);
            x = Norm(x + Drop(Linear(seen, layer + "attention.output.dense")), layer + "attention.output.LayerNorm");
            var inner = nn.functional.gelu(Linear(x, layer + "intermediate.dense"));
            x = Norm(x + Drop(Linear(inner, layer + "output.dense")), layer + "output.LayerNorm");
        }

        var last = x.to(ScalarType.Float32);
        var cls = last.select(1, 0);
        return (nn.functional.linear(last, weights["span.weight"], weights["span.bias"]), Head(cls, "has"), Head(cls, "yes"));

        Tensor Split(Tensor t) => t.view(batch, length, Heads, -1).transpose(1, 2);

        Tensor Drop(Tensor t) => dropout > 0 ? nn.functional.dropout(t, dropout, training: true) : t;

        Tensor Linear(Tensor t, string name) => nn.functional.linear(t, weights[name + ".weight"], weights[name + ".bias"]);

        Tensor Norm(Tensor t, string name) => nn.functional.layer_norm(t, [t.shape[^1]], weights[name + ".weight"], weights[name + ".bias"], 1e-12);

        Tensor Head(Tensor t, string name) => Linear(nn.functional.gelu(Linear(t, name + ".dense")), name + ".out").squeeze(1);
    }

    private static bool IsHalf(string name) => name.StartsWith('e');
}
