namespace FanBot.Reading.Training.Decide;

/// <summary>Logistic regression with a small penalty, by Newton's steps: exact, without a seed.</summary>
internal static class LogisticFit
{
    private const int MostSteps = 25;

    public static double[] Fit(IReadOnlyList<Example> examples, double penalty)
    {
        var size = examples[0].Features.Length;
        var weights = new double[size];
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = new double[size];
            var curve = new double[size, size];
            foreach (var example in examples)
            {
                var p = Probability(weights, example.Features);
                var error = (example.IsRight ? 1 : 0) - p;
                var spread = Math.Max(1e-6, p * (1 - p));
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += error * example.Features[i];
                    for (var j = 0; j < size; j++)
                    {
                        curve[i, j] += spread * example.Features[i] * example.Features[j];
                    }
                }
            }

            for (var i = 0; i < size; i++)
            {
                var own = i == 0 ? 1e-3 : penalty;
                gradient[i] -= own * weights[i];
                curve[i, i] += own;
            }

            var change = Solve(curve, gradient);
            for (var i = 0; i < size; i++)
            {
                weights[i] += Math.Clamp(change[i], -2, 2);
            }

            if (change.Max(Math.Abs) < 1e-6)
            {
                break;
            }
        }

        return weights;
    }

    public static double Probability(double[] weights, double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    // Gauss with the largest pivot.
    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        var x = (double[])b.Clone();
        for (var c = 0; c < n; c++)
        {
            var pivot = Enumerable.Range(c, n - c).MaxBy(r => Math.Abs(a[r, c]));
            for (var j = 0; j < n; j++)
            {
                (a[c, j], a[pivot, j]) = (a[pivot, j], a[c, j]);
            }

            (x[c], x[pivot]) = (x[pivot], x[c]);
            for (var r = c + 1; r < n; r++)
            {
                var factor = a[r, c] / a[c, c];
                for (var j = c; j < n; j++)
                {
                    a[r, j] -= factor * a[c, j];
                }

                x[r] -= factor * x[c];
            }
        }

        for (var c = n - 1; c >= 0; c--)
        {
            for (var j = c + 1; j < n; j++)
            {
                x[c] -= a[c, j] * x[j];
            }

            x[c] /= a[c, c];
        }

        return x;
    }
}
