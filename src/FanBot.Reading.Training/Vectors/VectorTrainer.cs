using TorchSharp;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Vectors;

/// <summary>Trains the table: of all pieces of a batch, a question's vector is to lie nearest to that of the piece which answers it.</summary>
internal sealed class VectorTrainer : IDisposable
{
    private const double Temperature = 0.05;
    private readonly TokenTable _table;
    private readonly (optim.Optimizer Optimizer, double Rate)[] _optimizers;

    public VectorTrainer(TokenTable table, double rate, double weightRate)
    {
        _table = table;
        _optimizers = [(optim.Adam([table.Directions], rate), rate), (optim.Adam([table.Weights], weightRate), weightRate)];
    }

    /// <summary>One step at this share of the highest learning rates. The loss.</summary>
    public float Step(PairBatch batch, double share)
    {
        using var scope = torch.NewDisposeScope();
        var rows = _table.Rows();
        var scores = TokenTable.Embed(rows, batch.Questions).mm(TokenTable.Embed(rows, batch.Pieces).t()) / Temperature;
        var mask = new float[batch.Questions.Count * batch.Pieces.Count];
        foreach (var (question, piece) in batch.Others)
        {
            mask[(question * batch.Pieces.Count) + piece] = -1e4f;
        }

        var loss = nn.functional.cross_entropy(scores + torch.tensor(mask, [batch.Questions.Count, batch.Pieces.Count]), torch.arange(batch.Questions.Count));
        _table.Directions.grad?.zero_();
        _table.Weights.grad?.zero_();
        loss.backward();
        foreach (var (optimizer, rate) in _optimizers)
        {
            optimizer.ParamGroups.Single().LearningRate = rate * share;
            optimizer.step();
        }

        return loss.item<float>();
    }

    public void Dispose()
    {
        foreach (var (optimizer, _) in _optimizers)
        {
            optimizer.Dispose();
        }
    }
}
