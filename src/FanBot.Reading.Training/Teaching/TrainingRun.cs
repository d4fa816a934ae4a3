using System.Globalization;
using FanBot.Reading.Training.Exam;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Model;
using FanBot.Reading.Training.Sampling;

namespace FanBot.Reading.Training.Teaching;

/// <summary>One training from its first step to its last, with its losses told, its weights written and examined on the way.</summary>
/// <param name="encoder">The network that is trained.</param>
/// <param name="shelf">What it is trained on and examined with.</param>
/// <param name="plan">How.</param>
/// <param name="output">Path of the file that the weights are written to.</param>
/// <param name="report">Where losses and figures go.</param>
/// <param name="time">Tells how long a step takes.</param>
internal sealed class TrainingRun(Encoder encoder, LessonShelf shelf, TrainingPlan plan, string output, TextWriter report, TimeProvider time)
{
    private const int StepsALoss = 10;
    private const int StepsAnExam = 250;

    // So many of the questions held out tell enough on the way; the last exam is on all.
    private const int Sample = 600;

    /// <summary>Trains.</summary>
    /// <param name="cancellation">Ends it after the step under way; the weights so far are written.</param>
    /// <exception cref="OperationCanceledException">It was ended before the last step.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var trainer = new Trainer(encoder, plan.Together);
        using var batches = new GroupStream(shelf, plan.GeneralShare, new Random(plan.Seed)).Batches(plan.Groups).GetEnumerator();
        if (plan.Steps > TrainingPlan.WarmUp)
        {
            Examine(Sample, cancellation);
        }

        var began = time.GetTimestamp();
        float loss = 0;
        for (var step = 1; step <= plan.Steps; step++)
        {
            batches.MoveNext();
            loss += await trainer.StepAsync(batches.Current, plan.RateAt(step));
            StopIfAsked(step, cancellation);
            if (step % StepsALoss == 0)
            {
                Tell(step, loss / StepsALoss, time.GetElapsedTime(began));
                loss = 0;
            }

            if (step % StepsAnExam == 0 || step == plan.Steps)
            {
                WeightsFile.Write(output, encoder.Save());
                Examine(step == plan.Steps ? int.MaxValue : Sample, cancellation);
            }
        }
    }

    private void StopIfAsked(int step, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            WeightsFile.Write(output, encoder.Save());
            report.WriteLine($"ended after step {step} of {plan.Steps}; the weights are in '{output}'");
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private void Tell(int step, float loss, TimeSpan elapsed) => report.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"step {step} of {plan.Steps} loss {loss:F4} rate {plan.RateAt(step):E2} {elapsed.TotalSeconds / step:F2} s a step"));

    private void Examine(int most, CancellationToken cancellation) =>
        report.WriteLine(ExamSummary.Of(Examiner.Run(encoder, shelf.Held, most, cancellation)).Line);
}
