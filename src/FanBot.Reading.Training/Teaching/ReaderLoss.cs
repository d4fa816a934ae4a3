using FanBot.Reading.Training.Model;
using FanBot.Reading.Training.Sampling;
using TorchSharp;
using static TorchSharp.torch;

namespace FanBot.Reading.Training.Teaching;

/// <summary>
/// How far the network is from what it should say, in five parts of equal weight: the span; whether each piece answers, by its
/// head and by the score that pieces are compared by; which piece of a group answers; and yes or no.
/// </summary>
internal static class ReaderLoss
{
    private const double Share = 0.5;
    private const double Dropout = 0.05;

    /// <summary>The loss on some groups, as a number that gradients can be taken of.</summary>
    /// <param name="encoder">The network.</param>
    /// <param name="weights">Its weights, from <see cref="Encoder.Halves"/>.</param>
    /// <param name="groups">The groups, all of the same size.</param>
    public static Tensor Of(Encoder encoder, IReadOnlyDictionary<string, Tensor> weights, IReadOnlyList<Group> groups)
    {
        var rows = groups.SelectMany(group => group.Rows).ToList();
        var size = groups[0].Rows.Count;
        var batch = Batch.Of(rows);
        var said = encoder.Forward(weights, batch, Dropout);
        var start = said.Span.select(2, 0) + batch.Outside;
        var end = said.Span.select(2, 1) + batch.Outside;
        var goldStart = torch.tensor([.. rows.Select(row => (long)row.GoldStart)]);
        var goldEnd = torch.tensor([.. rows.Select(row => (long)row.GoldEnd)]);
        var holds = torch.tensor([.. rows.Select(row => row.IsAnswered ? 1f : 0f)]);

        var span = SpanLoss(start, end, goldStart, goldEnd, holds);
        var has = nn.functional.binary_cross_entropy_with_logits(said.Has, holds);
        var score = (said.Has + (0.5 * Margin(start, end, goldStart, goldEnd, holds))).view(-1, size);
        var answered = holds.view(-1, size).select(1, 0);
        var scored = nn.functional.binary_cross_entropy_with_logits(score.view(-1), holds);
        var first = ((torch.logsumexp(score, 1) - score.select(1, 0)) * answered).sum() / answered.sum().clamp_min(1);
        var yes = YesLoss(said.Yes.view(-1, size).select(1, 0), groups);
        return (Share * span) + (Share * has) + (Share * scored) + (Share * first) + (Share * yes);
    }

    // Where a piece holds no answer, its span is the first place, and counts for half.
    private static Tensor SpanLoss(Tensor start, Tensor end, Tensor goldStart, Tensor goldEnd, Tensor holds)
    {
        var weight = 0.5 + (0.5 * holds);
        var ends = nn.functional.cross_entropy(start, goldStart, reduction: nn.Reduction.None)
            + nn.functional.cross_entropy(end, goldEnd, reduction: nn.Reduction.None);
        return (ends * weight).sum() / weight.sum();
    }

    // How much the span stands above "no answer". By this and by "has" the pieces are compared when a question is answered, so
    // the right one must come out above the others: its own span, against the best of each of theirs.
    private static Tensor Margin(Tensor start, Tensor end, Tensor goldStart, Tensor goldEnd, Tensor holds)
    {
        var none = start.select(1, 0) + end.select(1, 0);
        var best = start.slice(1, 1, start.shape[1], 1).max(1).values + end.slice(1, 1, end.shape[1], 1).max(1).values;
        var gold = start.gather(1, goldStart.unsqueeze(1)).squeeze(1) + end.gather(1, goldEnd.unsqueeze(1)).squeeze(1);
        return torch.where(holds > 0, gold, best) - none;
    }

    private static Tensor YesLoss(Tensor said, IReadOnlyList<Group> groups)
    {
        var known = torch.tensor([.. groups.Select(group => group.Yes is null ? 0f : 1f)]);
        var truth = torch.tensor([.. groups.Select(group => group.Yes == true ? 1f : 0f)]);
        var each = nn.functional.binary_cross_entropy_with_logits(said, truth, reduction: nn.Reduction.None);
        return (each * known).sum() / known.sum().clamp_min(1);
    }
}
