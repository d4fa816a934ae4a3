using System.Diagnostics;
using FanBot.Signing;

namespace FanBot.Benchmarks;

/// <summary>Posts signed interactions to the bot, many at once, and prints how they were answered and what that cost.</summary>
internal static class EndpointRunner
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

        using var signer = new Ed25519Signer();
        using var bot = await BotProcess.StartAsync(corpus.StorePath, signer.PublicKey);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce, UseProxy = false };
        using var http = new HttpClient(handler);
        Console.WriteLine($"{AtOnce} at once     count     lost  a second   p50 (ms)   p99 (ms)  processor each (us)  peak memory (MB)");
        await MeasureAsync("first", http, bot, SignedInteractions.Make(signer, shows, Warming));
        await MeasureAsync("then", http, bot, SignedInteractions.Make(signer, shows, count));
    }

    private static async Task MeasureAsync(string name, HttpClient http, BotProcess bot, IReadOnlyList<SignedInteractions.Signed> requests)
    {
        var (next, lost) = (-1, 0);
        var times = new double[requests.Count];
        var (processor, start) = (bot.Processor, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < requests.Count)
            {
                var sent = Stopwatch.GetTimestamp();
                if (!await IsAnsweredAsync(http, bot.Address, requests[i]))
                {
                    Interlocked.Increment(ref lost);
                }

                times[i] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            }
        })));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var each = (bot.Processor - processor).TotalMicroseconds / requests.Count;
        Array.Sort(times);
        Console.WriteLine($"{name,-10} {requests.Count,9} {lost,8} {requests.Count / elapsed,9:0} {times[times.Length / 2],10:0.0} {times[times.Length * 99 / 100],10:0.0} {each,20:0} {bot.PeakMemory / 1e6,17:0}");
    }

    private static async Task<bool> IsAnsweredAsync(HttpClient http, Uri address, SignedInteractions.Signed signed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(signed.Body) };
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signed.Signature);
        request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", signed.Timestamp);
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode && (await response.Content.ReadAsByteArrayAsync()).Length > 0;
    }
}
