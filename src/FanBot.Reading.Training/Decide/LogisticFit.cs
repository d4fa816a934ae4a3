namespace FanBot.Reading.Training.Decide;

/// <summary>Logistic regression with a small penalty, by Newton's steps: exact, without a seed.</summary>
internal static class LogisticFit
{
    private const int MostSteps = 25;
    private const double LongestStep = 2;
    private const double Near = 1e-6;

    // What holds for every example, the first feature, is hardly held back.
    private const double FirstPenalty = 1e-3;

    /// <summary>The weights by which the examples' features tell best which are right.</summary>
    /// <param name="examples">The examples; at least one.</param>
    /// <param name="penalty">How much large weights are held back.</param>
    public static double[] Fit(IReadOnlyList<Example> examples, double penalty)
    {
        var weights = new double[examples[0].Features.Length];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, curve) = Slope(examples, weights);
            for (var i = 0; i < weights.Length; i++)
            {
                var own = i == 0 ? FirstPenalty : penalty;
                gradient[i] -= own * weights[i];
                curve[i, i] += own;
            }

            var change = Solve(curve, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += Math.Clamp(change[i], -LongestStep, LongestStep);
            }

            if (change.Max(Math.Abs) < Near)
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>How likely something with these features is right, 0 to 1.</summary>
    public static double Probability(double[] weights, double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    // The likelihood's first and second derivatives.
    private static (double[] Gradient, double[,] Curve) Slope(IReadOnlyList<Example> examples, double[] weights)
    {
        var gradient = new double[weights.Length];
        var curve = new double[weights.Length, weights.Length];
        foreach (var example in examples)
        {
            var p = Probability(weights, example.Features);
            var error = (example.IsRight ? 1 : 0) - p;
            var spread = Math.Max(Near, p * (1 - p));
            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += error * example.Features[i];
                for (var j = 0; j < weights.Length; j++)
                {
                    curve[i, j] += spread * example.Features[i] * example.Features[j];
                }
            }
        }

        return (gradient, curve);
    }

    // Gauss with the largest pivot; what is given is used up.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        for (var column = 0; column < right.Length; column++)
        {
            BringUpPivot(matrix, right, column);
            for (var row = column + 1; row < right.Length; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var j = column; j < right.Length; j++)
                {
                    matrix[row, j] -= factor * matrix[column, j];
                }

                right[row] -= factor * right[column];
            }
        }

        for (var row = right.Length - 1; row >= 0; row--)
        {
            for (var j = row + 1; j < right.Length; j++)
            {
                right[row] -= matrix[row, j] * right[j];
            }

            right[row] /= matrix[row, row];
        }

        return right;
    }

    private static void BringUpPivot(double[,] matrix, double[] right, int column)
    {
        var pivot = Enumerable.Range(column, right.Length - column).MaxBy(row => Math.Abs(matrix[row, column]));
        for (var j = 0; j < right.Length; j++)
        {
            (matrix[column, j], matrix[pivot, j]) = (matrix[pivot, j], matrix[column, j]);
        }

        (right[column], right[pivot]) = (right[pivot], right[column]);
    }
}
