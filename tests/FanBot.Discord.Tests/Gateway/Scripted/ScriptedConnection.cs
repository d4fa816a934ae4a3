using System.Globalization;
using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using FanBot.Discord.Tests.Interactions;

namespace FanBot.Discord.Tests.Gateway.Scripted;

/// <summary>Discord's end of one gateway connection: a test says what it sends and what it expects.</summary>
internal sealed class ScriptedConnection(WebSocket socket, string target, IDisposable below) : IDisposable
{
    public const int Interval = 41_250;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly MemoryStream _packed = new();
    private ZLibStream? _zlib;

    /// <summary>What was asked for when connecting.</summary>
    public string Target => target;

    public int? CloseCode => (int?)socket.CloseStatus;

    public Task HelloAsync(int interval = Interval) => SendAsync($$$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{{interval}}},"_trace":["x"]}}""");

    public Task AckAsync() => SendAsync("""{"op":11}""");

    public Task ReadyAsync(Uri resume, string session = "session-1", int guilds = 2)
    {
        var servers = string.Join(',', Enumerable.Range(1, guilds).Select(g => $$"""{"id":"{{g}}","unavailable":true}"""));
        return SendAsync(
            $$$"""{"t":"READY","s":1,"op":0,"d":{"v":10,"user":{"id":"1","bot":true},"session_id":"{{{session}}}","""
                + $$$""" "resume_gateway_url":"{{{resume}}}","guilds":[{{{servers}}}],"application":{"id":"100","flags":0},"x":[1]}}""");
    }

    public Task ResumedAsync(long sequence) => SendAsync($$$"""{"t":"RESUMED","s":{{{sequence}}},"op":0,"d":{"_trace":[]}}""");

    public Task InteractionAsync(ulong id, long sequence) => SendAsync(Interaction(id, sequence));

    /// <summary>An interaction with its envelope.</summary>
    public static string Interaction(ulong id, long sequence)
    {
        var interaction = Payloads.All[1].Replace("846462639134605312", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return $$$"""{"t":"INTERACTION_CREATE","s":{{{sequence}}},"op":0,"d":{{{interaction}}}}""";
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public async Task SendAsync(ReadOnlyMemory<byte> bytes, WebSocketMessageType type, bool end = true)
    {
        using var guard = new CancellationTokenSource(Guard.Limit);
        await socket.SendAsync(bytes, type, end, guard.Token);
    }

    /// <summary>Packs texts into this connection's stream, each ending with a flush.</summary>
    public byte[] Pack(params IEnumerable<string> texts)
    {
        _zlib ??= new ZLibStream(_packed, CompressionLevel.Fastest, leaveOpen: true);
        _packed.SetLength(0);
        foreach (var text in texts)
        {
            _zlib.Write(Encoding.UTF8.GetBytes(text));
            _zlib.Flush();
        }

        return _packed.ToArray();
    }

    /// <summary>The next message; null where the client has closed or is gone.</summary>
    public async Task<JsonElement?> TryReadAsync()
    {
        using var guard = new CancellationTokenSource(Guard.Limit);
        try
        {
            var count = 0;
            while (true)
            {
                var frame = await socket.ReceiveAsync(_buffer.AsMemory(count), guard.Token);
                if (frame.MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, guard.Token);
                    return null;
                }

                count += frame.Count;
                if (frame.EndOfMessage)
                {
                    Assert.InRange(count, 1, 4096);
                    using var json = JsonDocument.Parse(_buffer.AsMemory(0, count));
                    return json.RootElement.Clone();
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or IOException)
        {
            return null;
        }
    }

    /// <summary>The data of the next message, which must be of this kind; heartbeats in between are skipped for any other kind.</summary>
    public async Task<JsonElement> ReadAsync(int op)
    {
        while (true)
        {
            var message = await TryReadAsync() ?? throw new InvalidOperationException($"The client left with code {CloseCode} instead of sending opcode {op}.");
            var got = message.GetProperty("op").GetInt32();
            if (got == op)
            {
                return message.GetProperty("d");
            }

            Assert.Equal(1, got);
        }
    }

    /// <summary>Waits until the client has left, and tells its code; null where it just went.</summary>
    public async Task<int?> LeftAsync()
    {
        while (await TryReadAsync() is not null)
        {
            // What it still had to say.
        }

        return CloseCode;
    }

    /// <summary>Waits until everything sent so far was handled.</summary>
    /// <returns>The sequence that the client has reached.</returns>
    public async Task<long?> HandledAsync()
    {
        await SendAsync("""{"op":1,"d":null}""");
        var reached = await ReadAsync(1);
        return reached.ValueKind == JsonValueKind.Null ? null : reached.GetInt64();
    }

    public async Task CloseAsync(int code)
    {
        using var guard = new CancellationTokenSource(Guard.Limit);
        await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, guard.Token);
    }

    /// <summary>The connection breaks without a word.</summary>
    public void Break()
    {
        socket.Abort();
        below.Dispose();
    }

    public void Dispose()
    {
        socket.Dispose();
        below.Dispose();
        _zlib?.Dispose();
        _packed.Dispose();
    }
}
