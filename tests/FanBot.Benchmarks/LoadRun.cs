using System.Diagnostics;

namespace FanBot.Benchmarks;

/// <summary>Asks a bot many questions, many at once, and tells how they were answered and what that cost the bot.</summary>
internal static class LoadRun
{
    private const int AtOnce = 64;

    /// <summary>Prints the head of the table.</summary>
    public static void PrintHead() =>
        Console.WriteLine($"{AtOnce} at once     count   failed  a second   p50 (ms)   p99 (ms)  processor each (us)  peak memory (MB)");

    /// <summary>Runs once and prints a row.</summary>
    /// <param name="name">Name of the row.</param>
    /// <param name="bot">The bot whose processor time and memory are read.</param>
    /// <param name="count">How many questions.</param>
    /// <param name="isAnswered">Asks the question of a number, from 0, and tells whether it was answered as it should be.</param>
    public static async Task PrintAsync(string name, BotProcess bot, int count, Func<int, Task<bool>> isAnswered)
    {
        var run = await MeasureAsync(bot, count, isAnswered);
        Console.WriteLine(
            $"{name,-10} {run.Count,9} {run.Failed,8} {run.PerSecond,9:0} {run.P50,10:0.0} {run.P99,10:0.0} {run.Processor,20:0} {run.PeakMemory,17:0}");
    }

    /// <summary>Runs once.</summary>
    /// <param name="bot">The bot whose processor time and memory are read.</param>
    /// <param name="count">How many questions.</param>
    /// <param name="isAnswered">Asks the question of a number, from 0, and tells whether it was answered as it should be.</param>
    public static async Task<LoadFigures> MeasureAsync(BotProcess bot, int count, Func<int, Task<bool>> isAnswered)
    {
        var (next, failed) = (-1, 0);
        var times = new double[count];
        var (processor, start) = (bot.Processor, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < count)
            {
                var sent = Stopwatch.GetTimestamp();
                if (!await isAnswered(i))
                {
                    Interlocked.Increment(ref failed);
                }

                times[i] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            }
        })));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var each = (bot.Processor - processor).TotalMicroseconds / count;
        Array.Sort(times);
        return new LoadFigures(count, failed, count / elapsed, times[count / 2], times[count * 99 / 100], each, bot.PeakMemory / 1e6);
    }
}
