using System.Diagnostics;
using FanBot.Discord.Tests.Interactions;
using FanBot.Signing;

namespace FanBot.Benchmarks;

/// <summary>
/// Sends random payloads to a bot through the endpoint and to one through the gateway, and tells whether each lives on and
/// has answered every one that is well-formed.
/// </summary>
internal static class RandomRunner
{
    private const int Articles = 50;
    private const int AtOnce = 64;
    private const int Seed = 20310601;

    /// <summary>Sends so many each way.</summary>
    /// <returns>The exit code: 1 where one was not answered, or the bot has ended.</returns>
    public static async Task<int> RunAsync(int count)
    {
        using var corpus = new Corpus(Articles);
        await corpus.BuildAsync();

        using var signer = new Ed25519Signer();
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler);
        using var listening = await BotProcess.StartAsync(corpus.StorePath, signer.PublicKey);
        var all = await SendAsync("endpoint", listening, count, async (json, id) =>
        {
            var (signature, timestamp) = signer.Headers(TimeProvider.System.GetUtcNow(), json);
            var isAnswered = await EndpointRunner.IsAnsweredAsync(http, listening.Address, new(json, signature, timestamp));
            return isAnswered || id is null;
        });

        await using var discord = await LoopbackDiscord.StartAsync();
        using var connected = BotProcess.StartGateway(null, corpus.StorePath, discord.ApiBase);
        await discord.Ready;
        all &= await SendAsync("gateway", connected, count, async (json, id) =>
        {
            var message = RandomPayloads.ForWebSocket(json);
            if (id is { } expected)
            {
                return await discord.AskAsync(expected.ToString(null, null), message);
            }

            await discord.SendInteractionAsync(message);
            return true;
        });
        return all ? 0 : 1;
    }

    private static async Task<bool> SendAsync(string way, BotProcess bot, int count, Func<byte[], ulong?, Task<bool>> isFine)
    {
        var payloads = new RandomPayloads(Seed);
        var (wellFormed, bad, start) = (0, 0, Stopwatch.GetTimestamp());
        using var room = new SemaphoreSlim(AtOnce);
        for (var i = 0; i < count && !bot.HasEnded; i++)
        {
            var (json, id) = payloads.Next();
            wellFormed += id is null ? 0 : 1;
            await room.WaitAsync();
            _ = OneAsync(json, id);
        }

        for (var i = 0; i < AtOnce; i++)
        {
            await room.WaitAsync();
        }

        var isFineInAll = !bot.HasEnded && bad == 0;
        var took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var state = bot.HasEnded ? "ended" : "alive";
        var peak = bot.PeakMemory / 1e6;
        Console.WriteLine($"{way}: {count} sent, {wellFormed} of them well-formed, {bad} not answered, bot {state}, {took:0} s, peak {peak:0} MB");
        return isFineInAll;

        async Task OneAsync(byte[] json, ulong? id)
        {
            try
            {
                if (!await isFine(json, id))
                {
                    Interlocked.Increment(ref bad);
                }
            }
            catch (Exception failed)
            {
                await Console.Error.WriteLineAsync(failed.ToString());
                Interlocked.Increment(ref bad);
            }
            finally
            {
                room.Release();
            }
        }
    }
}
