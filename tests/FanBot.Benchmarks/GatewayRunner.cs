using System.Diagnostics;

namespace FanBot.Benchmarks;

/// <summary>Sends interactions through a gateway on this machine, many at once, and prints how they were answered and what that cost.</summary>
internal static class GatewayRunner
{
    private const int Articles = 1_000;
    private const int Warming = 2_000;

    public static async Task RunAsync(int count, string? program)
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
        using var bot = BotProcess.StartGateway(program, corpus.StorePath, discord.ApiBase);
        await discord.Ready;
        Console.WriteLine($"start to ready {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        start = Stopwatch.GetTimestamp();
        await discord.AskAsync(SignedInteractions.Id(1), SignedInteractions.Json(1, shows[0]));
        Console.WriteLine($"first answer {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        LoadRun.PrintHead();
        await MeasureAsync("first", Warming, 10);
        await MeasureAsync("then", count, 10 + Warming);
        Console.WriteLine($"answered twice: {discord.Doubled}");

        Task MeasureAsync(string name, int questions, int from) => LoadRun.PrintAsync(
            name, bot, questions, i => discord.AskAsync(SignedInteractions.Id(from + i), SignedInteractions.Json(from + i, shows[i % shows.Count])));
    }
}
