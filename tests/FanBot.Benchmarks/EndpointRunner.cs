using FanBot.Signing;

namespace FanBot.Benchmarks;

/// <summary>Posts signed interactions to the bot, many at once, and prints how they were answered and what that cost.</summary>
internal static class EndpointRunner
{
    private const int Articles = 1_000;
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
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler);
        LoadRun.PrintHead();
        await MeasureAsync("first", Warming);
        await MeasureAsync("then", count);

        Task MeasureAsync(string name, int questions)
        {
            var requests = SignedInteractions.Make(signer, shows, questions);
            return LoadRun.PrintAsync(name, bot, questions, i => IsAnsweredAsync(http, bot.Address, requests[i]));
        }
    }

    /// <summary>Posts it, and tells whether it was answered.</summary>
    public static async Task<bool> IsAnsweredAsync(HttpClient http, Uri address, SignedInteractions.Signed signed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(signed.Body) };
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signed.Signature);
        request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", signed.Timestamp);
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode && (await response.Content.ReadAsByteArrayAsync()).Length > 0;
    }
}
