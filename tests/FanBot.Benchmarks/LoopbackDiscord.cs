using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FanBot.Benchmarks;

/// <summary>Discord on this machine, as little of it as a bot on the gateway needs: it sends interactions and takes the answers.</summary>
internal sealed class LoopbackDiscord : IAsyncDisposable
{
    /// <summary>The token that a bot gives; any is taken.</summary>
    public const string Token = "MTAw.made-up.token-of-a-benchmark";

    /// <summary>The application that bots belong to.</summary>
    public const string Application = "100";

    // So that taking an answer costs about what checking it against Discord's own description does. With less to do, this side
    // is never the slower one, and the bot never falls asleep and never has to be woken, as it is by the real Discord.
    private const int ChecksEach = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string User = """{"id":"100","username":"FanBot","discriminator":"0","avatar":null,"bot":true}""";

    private const string Described =
        $$"""{"id":"100","name":"FanBot","verify_key":"","description":"","flags":0,"bot_public":true,"bot_require_code_grant":false,"owner":{{User}} }""";

    private readonly WebApplication _app;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _asked = new();
    private readonly SemaphoreSlim _sending = new(1);
    private WebSocket? _bot;
    private int _sequence = 1;
    private int _doubled;

    private LoopbackDiscord(WebApplication app) => _app = app;

    /// <summary>What <c>Discord:ApiBase</c> is set to.</summary>
    public string ApiBase => _app.Urls.First() + "/api/v10";

    /// <summary>Done when the bot has identified and was told that it is ready.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Is told of every change of a message, as JSON.</summary>
    public event Action<string>? Edited;

    /// <summary>Answers that came a second time.</summary>
    public int Doubled => _doubled;

    public static async Task<LoopbackDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var discord = new LoopbackDiscord(app);
        app.UseWebSockets();
        app.Run(discord.HandleAsync);
        await app.StartAsync();
        return discord;
    }

    /// <summary>Sends an interaction and waits for its answer.</summary>
    /// <returns>False where the answer is none, or does not come.</returns>
    public Task<bool> AskAsync(string id, string json) => AskAsync(id, Encoding.UTF8.GetBytes(json));

    /// <summary>Sends something in the place of an interaction, of which no answer is awaited.</summary>
    public Task SendInteractionAsync(byte[] json) =>
        SendAsync([.. Encoding.UTF8.GetBytes($$"""{"op":0,"s":{{Interlocked.Increment(ref _sequence)}},"t":"INTERACTION_CREATE","d":"""), .. json, (byte)'}']);

    /// <summary>Sends an interaction in UTF-8 and waits for its answer.</summary>
    /// <returns>False where the answer is none, or does not come.</returns>
    public async Task<bool> AskAsync(string id, byte[] json)
    {
        var answered = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = answered;
        await SendInteractionAsync(json);
        try
        {
            return await answered.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _sending.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (context.WebSockets.IsWebSocketRequest)
        {
            await ServeAsync(await context.WebSockets.AcceptWebSocketAsync());
        }
        else if (path.EndsWith("/callback", StringComparison.Ordinal))
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var isAnswer = true;
            for (var i = 0; i < ChecksEach; i++)
            {
                using var answer = JsonDocument.Parse(body.ToArray());
                isAnswer &= answer.RootElement.TryGetProperty("type", out _) && answer.RootElement.TryGetProperty("data", out _);
            }

            if (!_asked.TryGetValue(path.Split('/')[^3], out var answered) || !answered.TrySetResult(isAnswer))
            {
                Interlocked.Increment(ref _doubled);
            }

            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            if (path.EndsWith("/messages/@original", StringComparison.Ordinal))
            {
                using var body = new StreamReader(context.Request.Body);
                Edited?.Invoke(await body.ReadToEndAsync());
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(
                path.EndsWith("/gateway/bot", StringComparison.Ordinal) ? Gateway()
                : path.EndsWith("/commands", StringComparison.Ordinal) ? "[]"
                : Described);
        }
    }

    private string Gateway() =>
        $$$"""{"url":"{{{Address()}}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":1000,"max_concurrency":1}}""";

    private string Address() => _app.Urls.First().Replace("http", "ws", StringComparison.Ordinal);

    private async Task ServeAsync(WebSocket bot)
    {
        _bot = bot;
        await SendAsync("""{"op":10,"d":{"heartbeat_interval":41250}}""");
        var buffer = new byte[8_192];
        while (bot.State == WebSocketState.Open)
        {
            var received = await bot.ReceiveAsync(buffer, CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                await bot.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                return;
            }

            using var message = JsonDocument.Parse(buffer.AsMemory(0, received.Count));
            var op = message.RootElement.GetProperty("op").GetInt32();
            if (op == 1)
            {
                await SendAsync("""{"op":11}""");
            }
            else if (op == 2)
            {
                await SendAsync(
                    $$"""{"op":0,"s":1,"t":"READY","d":{"application":{"id":"100","flags":0},"v":10,"session_id":"s","user":{{User}},"private_channels":[]"""
                        + $$""","guilds":[],"resume_gateway_url":"{{Address()}}" } }""");
                _ready.TrySetResult();
            }
        }
    }

    private Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    private async Task SendAsync(byte[] message)
    {
        await _sending.WaitAsync();
        try
        {
            await _bot!.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }
}
