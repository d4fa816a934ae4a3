using System.Diagnostics;
using System.Globalization;

namespace FanBot.Benchmarks;

/// <summary>Measures another bot beside this one, in turn, and prints how much this one takes of what the other does.</summary>
/// <remarks>
/// The other bot is a command of the caller's choice. It finds Discord by its environment: <c>DISCORD_API_BASE</c> (the
/// address without the version, such as http://127.0.0.1:1234/api), <c>DISCORD_TOKEN</c> and <c>DISCORD_APP_ID</c>; and it
/// has to answer every slash command that it gets, whatever it registers. Only the process itself is measured, not what it starts.
/// </remarks>
internal static class BesideRunner
{
    private const int Articles = 50;
    private const int Warming = 2_000;
    private const string Ours = "FanBot";

    private static readonly string[] Columns =
        ["ready (ms)", "first answer (ms)", "a second", "p50 (ms)", "p99 (ms)", "processor each (us)", "peak memory (MB)"];

    /// <summary>Runs <c>[--rounds N] [--count N] [--fanbot DLL] -- COMMAND …</c></summary>
    /// <returns>The exit code: 1 where an interaction was not answered, 2 where the arguments cannot be used.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        if (end < 0 || end == args.Length - 1 || end % 2 != 0)
        {
            await Console.Error.WriteLineAsync("Usage: beside [--rounds N] [--count N] [--fanbot FANBOT.DLL] -- COMMAND [ARGUMENT …]");
            return 2;
        }

        var options = args[..end].Chunk(2).ToDictionary(o => o[0], o => o[1]);
        var (rounds, count) = (Number(options, "--rounds", 3), Number(options, "--count", 20_000));
        var command = args[(end + 1)..];
        using var corpus = new Corpus(Articles);
        await corpus.BuildAsync();
        string show;
        using (var snapshot = corpus.Store.OpenLive()!)
        {
            show = snapshot.Shows()[0].Name;
        }

        var other = Path.GetFileName(command[0]);
        var (ours, theirs, failed) = (new List<double[]>(), new List<double[]>(), 0);
        Console.WriteLine($"{"",-14}{string.Join("", Columns.Select(c => $"{c,20}"))}");
        for (var round = 1; round <= rounds; round++)
        {
            await MeasureAsync(Ours, ours, discord => BotProcess.StartGateway(options.GetValueOrDefault("--fanbot"), corpus.StorePath, discord.ApiBase));
            await MeasureAsync(other, theirs, discord => BotProcess.StartOther(command, discord.ApiBase));
        }

        var (middle, beside) = (Medians(ours), Medians(theirs));
        Print("median " + Ours, middle, "0.0");
        Print("median " + other, beside, "0.0");
        Print("ratio", [.. middle.Zip(beside, (our, their) => our / their)], "0.00");
        return failed == 0 ? 0 : 1;

        async Task MeasureAsync(string name, List<double[]> rows, Func<LoopbackDiscord, BotProcess> start)
        {
            await using var discord = await LoopbackDiscord.StartAsync();
            var started = Stopwatch.GetTimestamp();
            using var bot = start(discord);
            await discord.Ready.WaitAsync(TimeSpan.FromMinutes(1));
            var ready = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            started = Stopwatch.GetTimestamp();
            failed += await AskAsync(0) ? 0 : 1;
            var first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            failed += (await LoadRun.MeasureAsync(bot, Warming, i => AskAsync(1 + i))).Failed;
            var run = await LoadRun.MeasureAsync(bot, count, i => AskAsync(1 + Warming + i));
            failed += run.Failed + discord.Doubled;
            rows.Add([ready, first, run.PerSecond, run.P50, run.P99, run.Processor, run.PeakMemory]);
            Print(name, rows[^1], "0.0");

            Task<bool> AskAsync(int number) => discord.AskAsync(SignedInteractions.Id(number), SignedInteractions.Release(number, show));
        }
    }

    private static int Number(Dictionary<string, string> options, string name, int otherwise) =>
        options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static double[] Medians(List<double[]> rows) =>
        [.. Enumerable.Range(0, Columns.Length).Select(c => rows.Select(r => r[c]).Order().ElementAt(rows.Count / 2))];

    private static void Print(string name, IEnumerable<double> values, string format) =>
        Console.WriteLine($"{name,-14}{string.Join("", values.Select(v => $"{v.ToString(format, CultureInfo.InvariantCulture),20}"))}");
}
