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
    private const string User = """{"id":"100","username":"FanBot","discriminator":"0","avatar":null,"bot":true}""";

    private readonly WebApplication _app;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _asked = new();
    private readonly SemaphoreSlim _sending = new(1);
    private WebSocket? _bot;
    private int _sequence = 1;
    private int _doubled;

    private LoopbackDiscord(WebApplication app) => _app = app;

    /// <summary>What <c>Discord:ApiBase</c> is set to.</summary>
    public string ApiBase => _app.Urls.First() + "/api/v10";

    /// <summary>Done when the bot has identified and was told that it is ready.</summary>
    public Task Ready => _ready.Task;

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
    public async Task AskAsync(string id, string json)
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = answered;
        await _sending.WaitAsync();
        try
        {
            await SendAsync($$"""{"op":0,"s":{{++_sequence}},"t":"INTERACTION_CREATE","d":{{json}}}""");
        }
        finally
        {
            _sending.Release();
        }

        await answered.Task;
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
            await context.Request.Body.CopyToAsync(Stream.Null);
            if (!_asked.TryGetValue(path.Split('/')[^3], out var answered) || !answered.TrySetResult())
            {
                Interlocked.Increment(ref _doubled);
            }

            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(
                path.EndsWith("/gateway/bot", StringComparison.Ordinal) ? $$$"""{"url":"{{{_app.Urls.First().Replace("http", "ws", StringComparison.Ordinal)}}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":1000,"max_concurrency":1}}"""
                : path.EndsWith("/commands", StringComparison.Ordinal) ? "[]"
                : $$"""{"id":"100","name":"FanBot","verify_key":"","description":"","flags":0,"bot_public":true,"bot_require_code_grant":false,"owner":{{User}} }""");
        }
    }

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
            if (message.RootElement.GetProperty("op").GetInt32() == 2)
            {
                await SendAsync($$"""{"op":0,"s":1,"t":"READY","d":{"application":{"id":"100","flags":0},"v":10,"session_id":"s","user":{{User}},"private_channels":[],"guilds":[],"resume_gateway_url":"{{_app.Urls.First().Replace("http", "ws", StringComparison.Ordinal)}}" } }""");
                _ready.TrySetResult();
            }
        }
    }

    private Task SendAsync(string text) => _bot!.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
