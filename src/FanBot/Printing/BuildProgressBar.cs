using FanBot.Knowledge.Storage;
using Spectre.Console;

namespace FanBot.Printing;

/// <summary>Shows how far a build is, to people at a terminal, on standard error.</summary>
internal static class BuildProgressBar
{
    /// <summary>Runs a build; the bar is gone when it ends.</summary>
    public static Task<BuildOutcome> ShowAsync(Surroundings surroundings, Func<IProgress<BuildProgress>?, Task<BuildOutcome>> build) =>
        surroundings.ErrorIsTerminal
            ? Consoles.For(surroundings.Error, surroundings.Width)
                .Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .StartAsync(bars => build(new Bars(bars)))
            : build(null);

    /// <summary>One bar a stage. A build reports from many threads.</summary>
    private sealed class Bars(ProgressContext context) : IProgress<BuildProgress>
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<BuildStage, ProgressTask> _bars = [];

        public void Report(BuildProgress value)
        {
            lock (_lock)
            {
                if (!_bars.TryGetValue(value.Stage, out var bar))
                {
                    _bars[value.Stage] = bar = context.AddTask(StageText.Of(value.Stage));
                }

                bar.MaxValue = Math.Max(value.Total, 1);
                bar.Value = value.Total == 0 ? 1 : Math.Max(bar.Value, value.Done);
            }
        }
    }
}
