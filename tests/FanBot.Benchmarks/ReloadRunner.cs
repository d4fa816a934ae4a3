using System.Diagnostics;

namespace FanBot.Benchmarks;

/// <summary>
/// Lets members ask a bot through a gateway on this machine, without a break, while one reload reads articles all of which have changed; and prints
/// how long answers took before it, during it and after it. An answer that was under way during any part of the reload counts as during.
/// </summary>
internal static class ReloadRunner
{
    private const int Members = 8;
    private const int Before = 0;
    private const int During = 1;
    private const int FreeText = 7;

    // Members read what they are answered.
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Around = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestReload = TimeSpan.FromMinutes(10);

    private static readonly string[] Phases = ["before", "during", "after"];

    /// <summary>Runs once.</summary>
    /// <returns>The exit code: 1 where an answer failed, or nothing was reloaded.</returns>
    public static async Task<int> RunAsync(int articles)
    {
        using var corpus = new Corpus(articles, ShippedVectors.Open());
        await corpus.BuildAsync();
        IReadOnlyList<string> shows;
        using (var snapshot = corpus.Store.OpenLive()!)
        {
            shows = [.. snapshot.Shows().Select(s => s.Name)];
        }

        await using var discord = await LoopbackDiscord.StartAsync();
        using var bot = BotProcess.StartGateway(
            null, corpus.StorePath, discord.ApiBase, $"--articles={corpus.ArticlesPath}", $"--Knowledge:Questions={corpus.WriteQuestions(shows)}",
            $"--Discord:HomeGuilds={SignedInteractions.Server(0)}");
        await discord.Ready;

        // Until then articles are read for the start, and the reader is loaded.
        await Task.Delay(Around);
        var asked = new Asking(discord, shows);
        using var stop = new CancellationTokenSource();
        var members = Enumerable.Range(0, Members).Select(_ => Task.Run(() => asked.AskAsync(stop.Token))).ToList();
        await Task.Delay(Around);
        corpus.ChangeAll();
        asked.Phase++;
        var load = Load();
        var (ended, took) = await ReloadAsync(discord);
        load = $"{load}, then {Load()}";
        asked.Phase++;
        await Task.Delay(Around);
        await stop.CancelAsync();
        await Task.WhenAll(members);

        Console.WriteLine($"{Members} members; {articles:N0} articles, all changed; load of this machine {load}");
        Console.WriteLine($"reload: {took.TotalSeconds:0.0} s, {(ended ? "published" : "NOT PUBLISHED")}; peak memory {bot.PeakMemory / 1e6:0} MB");
        Console.WriteLine("phase    what           count   p50 (ms)   p99 (ms)  slowest (ms)");
        asked.Print();
        return ended && asked.Failed == 0 ? 0 : 1;
    }

    private static async Task<(bool Published, TimeSpan Took)> ReloadAsync(LoopbackDiscord discord)
    {
        var ended = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        discord.Edited += json =>
        {
            if (json.Contains("\"title\":", StringComparison.Ordinal))
            {
                ended.TrySetResult(json.Contains("\"Reloaded\"", StringComparison.Ordinal));
            }
        };
        var start = Stopwatch.GetTimestamp();
        await discord.SendInteractionAsync(System.Text.Encoding.UTF8.GetBytes(SignedInteractions.Reload(0)));
        return (await ended.Task.WaitAsync(LongestReload), Stopwatch.GetElapsedTime(start));
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";

    /// <summary>What members ask, and how long they waited.</summary>
    private sealed class Asking(LoopbackDiscord discord, IReadOnlyList<string> shows)
    {
        private readonly List<(int Phase, bool Read, double Milliseconds)> _times = [];
        private int _next;
        private int _failed;

        public volatile int Phase;

        public int Failed => _failed;

        public async Task AskAsync(CancellationToken stop)
        {
            var times = new List<(int, bool, double)>();
            while (!stop.IsCancellationRequested)
            {
                var (number, phase, sent) = (Interlocked.Increment(ref _next), Phase, Stopwatch.GetTimestamp());
                if (!await discord.AskAsync(SignedInteractions.Id(number), SignedInteractions.Json(number, shows[number % shows.Count])))
                {
                    Interlocked.Increment(ref _failed);
                }

                var waited = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
                times.Add((phase == Before && Phase > Before ? During : phase, number % 10 == FreeText, waited));
                await Task.Delay(BetweenQuestions, CancellationToken.None);
            }

            lock (_times)
            {
                _times.AddRange(times);
            }
        }

        public void Print()
        {
            foreach (var (phase, name) in Phases.Index())
            {
                Row(name, "commands", [.. _times.Where(t => t.Phase == phase && !t.Read).Select(t => t.Milliseconds).Order()]);
                Row(name, "free text", [.. _times.Where(t => t.Phase == phase && t.Read).Select(t => t.Milliseconds).Order()]);
            }

            Console.WriteLine($"failed: {_failed}");
        }

        private static void Row(string phase, string what, List<double> times)
        {
            if (times.Count > 0)
            {
                Console.WriteLine(
                    $"{phase,-8} {what,-10} {times.Count,9} {times[times.Count / 2],10:0.0} {times[times.Count * 99 / 100],10:0.0} {times[^1],13:0.0}");
            }
        }
    }
}
