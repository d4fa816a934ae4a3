namespace FanBot.Reading.Training.Teaching;

/// <summary>How a training goes. The same plan on the same lessons draws the same groups in the same order.</summary>
/// <param name="Steps">How many steps it takes.</param>
/// <param name="Groups">Questions a step.</param>
/// <param name="Rate">Highest learning rate.</param>
internal sealed record TrainingPlan(int Steps, int Groups, double Rate)
{
    /// <summary>
    /// How many threads share a step's groups. A part of what a seed means, and no option: with another number the groups would be
    /// summed up otherwise.
    /// </summary>
    public const int Threads = 2;

    /// <summary>Steps in which the learning rate rises to its height.</summary>
    public const int WarmUp = 100;

    // The rate falls to this share of its height, and no further.
    private const double Lowest = 0.02;

    /// <summary>Share of the questions that are general ones, 0 to 1.</summary>
    public double GeneralShare { get; init; }

    /// <summary>Groups computed at a time.</summary>
    public int Together { get; init; } = 2;

    /// <summary>Decides what is drawn, and what heads that have learnt nothing begin with.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The learning rate of a step, the first being 1: rising at first, then falling in a straight line.</summary>
    public double RateAt(int step) => Rate * Math.Min(1.0, step / (double)WarmUp) * Math.Max(Lowest, 1 - (step / (double)Steps));
}
