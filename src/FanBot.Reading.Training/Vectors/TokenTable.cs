using FanBot.Reading.Training.Model;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Vectors;

/// <summary>What each word piece adds to the vector of a text: a direction, and how much it tells. Begins as the base encoder's, in fewer dimensions.</summary>
internal sealed class TokenTable
{
    // A piece that stands in one of so many says half of what one does that stands nowhere else.
    private const double Common = 3e-4;

    private TokenTable(Tensor directions, Tensor weights) => (Directions, Weights) = (new Parameter(directions), new Parameter(weights));

    /// <summary>A row a word piece.</summary>
    public Parameter Directions { get; }

    /// <summary>The logarithm of each one's weight.</summary>
    public Parameter Weights { get; }

    /// <summary>The rows as they are added up.</summary>
    public Tensor Rows() => Directions * Weights.exp().unsqueeze(1);

    /// <summary>The base encoder's rows along the directions in which they differ most; rare pieces weigh more than common ones.</summary>
    /// <param name="basis">The base encoder.</param>
    /// <param name="dimensions">Numbers a row.</param>
    /// <param name="texts">Texts as word pieces, from which it is counted how common each one is.</param>
    public static TokenTable Of(BaseModel basis, int dimensions, IEnumerable<int[]> texts)
    {
        using var off = torch.no_grad();
        var (values, shape) = basis.Tensors[Models.BasePackage.Words];
        var words = torch.tensor(values, shape);
        var apart = words - words.mean([0L]);
        var (_, axes) = linalg.eigh(apart.t().mm(apart));
        var rows = nn.functional.normalize(apart.mm(axes.slice(1, shape[1] - dimensions, shape[1], 1)), dim: 1);

        var counts = new double[shape[0]];
        foreach (var id in texts.SelectMany(t => t))
        {
            counts[id]++;
        }

        var total = counts.Sum();
        return new TokenTable(rows, torch.tensor([.. counts.Select(c => (float)Math.Log(Common / (Common + (c / total))))]));
    }

    /// <summary>The vectors of texts, each of length 1.</summary>
    public static Tensor Embed(Tensor rows, IReadOnlyList<int[]> texts)
    {
        var ids = torch.tensor([.. texts.SelectMany(t => t).Select(id => (long)id)]);
        var owners = torch.tensor([.. texts.SelectMany((t, i) => Enumerable.Repeat((long)i, t.Length))]);
        var sums = torch.zeros(texts.Count, rows.shape[1]).index_add(0, owners, rows.index_select(0, ids), 1);
        return nn.functional.normalize(sums, dim: 1);
    }
}
