using System.Diagnostics;

namespace FanBot.Benchmarks;

/// <summary>Sends interactions through a gateway on this machine, many at once, and prints how they were answered and what that cost.</summary>
internal static class GatewayRunner
{
    private const int Articles = 1_000;
    private const int AtOnce = 64;
    private const int Warming = 2_000;

    public static async Task RunAsync(int count)
    {
        using var corpus = new Corpus(Articles);
        await corpus.BuildAsync();
        IReadOnlyList<string> shows;
        using (var snapshot = corpus.Store.OpenLive()!)
        {
            shows = [.. snapshot.Shows().Select(s => s.Name)];
        }

        await using var discord = await LoopbackDiscord.StartAsync();
        var start = Stopwatch.GetTimestamp();
        using var bot = BotProcess.StartGateway(corpus.StorePath, discord.ApiBase);
        await discord.Ready;
        Console.WriteLine($"start to ready {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        start = Stopwatch.GetTimestamp();
        await discord.AskAsync(SignedInteractions.Id(1), SignedInteractions.Json(1, shows[0]));
        Console.WriteLine($"first answer {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        Console.WriteLine($"{AtOnce} at once     count  doubled  a second   p50 (ms)   p99 (ms)  processor each (us)  peak memory (MB)");
        await MeasureAsync("first", discord, bot, shows, Warming, 10);
        await MeasureAsync("then", discord, bot, shows, count, 10 + Warming);
    }

    private static async Task MeasureAsync(string name, LoopbackDiscord discord, BotProcess bot, IReadOnlyList<string> shows, int count, int from)
    {
        var next = -1;
        var times = new double[count];
        var (processor, start) = (bot.Processor, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < count)
            {
                var sent = Stopwatch.GetTimestamp();
                await discord.AskAsync(SignedInteractions.Id(from + i), SignedInteractions.Json(from + i, shows[i % shows.Count]));
                times[i] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            }
        })));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var each = (bot.Processor - processor).TotalMicroseconds / count;
        Array.Sort(times);
        Console.WriteLine($"{name,-10} {count,9} {discord.Doubled,8} {count / elapsed,9:0} {times[count / 2],10:0.0} {times[count * 99 / 100],10:0.0} {each,20:0} {bot.PeakMemory / 1e6,17:0}");
    }
}
