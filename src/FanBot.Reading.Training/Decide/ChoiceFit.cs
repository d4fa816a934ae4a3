using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>
/// Fits the decision's weights: each question's candidates and "nothing" share what is likely, and the right ones, or "nothing" where
/// none is right, should have most of it. Steps down the whole of the questions at once, without a seed.
/// </summary>
internal sealed class ChoiceFit
{
    private const int Steps = 500;
    private const double Penalty = 2;
    private const double Rate = 0.05;

    // What holds for every example, the first feature, is hardly held back.
    private const double FirstPenalty = 1e-3;

    private readonly double[] _weights;
    private readonly double[] _mean;
    private readonly double[] _square;
    private readonly int _fact;
    private readonly int _nothing;

    private ChoiceFit()
    {
        _fact = SentenceFeatures.Names.Count;
        _nothing = _fact + FactFeatures.Names.Count;
        _weights = new double[_nothing + QuestionFeatures.Names.Count];
        _mean = new double[_weights.Length];
        _square = new double[_weights.Length];
    }

    /// <summary>The weights that fit the cases best; those of yes and no are not among them.</summary>
    /// <exception cref="InputException">There is nothing to fit them on.</exception>
    public static DecisionWeights Of(IReadOnlyList<Case> cases)
    {
        var looked = cases.Where(c => !c.Final).ToList();
        if (looked.Count == 0)
        {
            throw new InputException("The questions are on too few shows to fit the decision. Give more lessons or sets.");
        }

        var fit = new ChoiceFit();
        for (var step = 1; step <= Steps; step++)
        {
            var weights = fit.Weights;
            var gradient = looked.AsParallel().AsOrdered().Select(c => fit.Slope(c, weights)).Aggregate(new double[fit._weights.Length], Add);
            fit.Step(step, gradient);
        }

        return fit.Weights;
    }

    private DecisionWeights Weights => new(_weights[.._fact], _weights[_fact.._nothing], _weights[_nothing..], [], 0);

    private double[] Slope(Case asked, DecisionWeights weights)
    {
        var gradient = new double[_weights.Length];
        var weighing = Weighing.Of(weights, asked.Features, asked.Fact?.Features, [.. asked.Sentences.Select(s => s.Features)]);
        List<(double Likely, bool IsRight, int From, double[] Features)> all =
            [.. asked.Sentences.Zip(weighing.Sentences, (s, p) => (p, s.IsRight, 0, s.Features))];
        if (asked.Fact is { } fact)
        {
            all.Add((weighing.Fact, fact.IsRight, _fact, fact.Features));
        }

        all.Add((weighing.Nothing, !all.Exists(c => c.IsRight), _nothing, asked.Features));
        var right = Math.Max(1e-12, all.Where(c => c.IsRight).Sum(c => c.Likely));
        foreach (var (likely, isRight, from, features) in all)
        {
            var error = likely - (isRight ? likely / right : 0);
            for (var i = 0; i < features.Length; i++)
            {
                gradient[from + i] += error * features[i];
            }
        }

        return gradient;
    }

    // Adam, with a rate that falls in the second half.
    private void Step(int step, double[] gradient)
    {
        const double Keep = 0.9;
        const double KeepSquare = 0.99;
        var rate = Rate * Math.Min(1, 2.16 - (2.0 * step / Steps));
        for (var i = 0; i < _weights.Length; i++)
        {
            var slope = gradient[i] + ((i == 0 || i == _fact || i == _nothing ? FirstPenalty : Penalty) * _weights[i]);
            _mean[i] = (Keep * _mean[i]) + ((1 - Keep) * slope);
            _square[i] = (KeepSquare * _square[i]) + ((1 - KeepSquare) * slope * slope);
            _weights[i] -= rate * (_mean[i] / (1 - Math.Pow(Keep, step))) / (Math.Sqrt(_square[i] / (1 - Math.Pow(KeepSquare, step))) + 1e-9);
        }
    }

    private static double[] Add(double[] sum, double[] more)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += more[i];
        }

        return sum;
    }
}
