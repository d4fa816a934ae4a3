using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;

namespace FanBot.Discord.Tests.Gateway.Scripted;

/// <summary>A gateway on a free port of this machine: real WebSockets, answered by hand.</summary>
internal sealed class ScriptedGateway : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<ScriptedConnection> _connections = Channel.CreateUnbounded<ScriptedConnection>();
    private readonly SemaphoreSlim _refused = new(0);
    private readonly List<IDisposable> _all = [];
    private readonly Task _serving;

    public ScriptedGateway()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>What the next connections get instead of a WebSocket: a whole HTTP answer, or nothing at all.</summary>
    public Queue<string?> Refusals { get; } = new();

    /// <summary>The address, told apart by its path.</summary>
    public Uri At(string path = "/") => new($"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    /// <summary>The next connection.</summary>
    public async Task<ScriptedConnection> AcceptAsync()
    {
        using var guard = new CancellationTokenSource(Guard.Limit);
        return await _connections.Reader.ReadAsync(guard.Token);
    }

    /// <summary>Waits until another connection was refused.</summary>
    public async Task RefusedAsync() => Assert.True(await _refused.WaitAsync(Guard.Limit));

    /// <summary>No connection has come that was not accepted.</summary>
    public void AssertNobodyElse() => Assert.Equal(0, _connections.Reader.Count);

    public void Dispose()
    {
        _stop.Cancel();
        _serving.GetAwaiter().GetResult();
        _listener.Dispose();
        _all.ForEach(c => c.Dispose());
        _stop.Dispose();
        _refused.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _all.Add(client);
                await GreetAsync(client);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            _connections.Writer.TryComplete();
        }
    }

    private async Task GreetAsync(TcpClient client)
    {
        client.NoDelay = true;
        var stream = client.GetStream();
        string head;
        try
        {
            head = await HeadAsync(stream);
            if (Refusals.TryDequeue(out var refusal))
            {
                _refused.Release();
                if (refusal is not null)
                {
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(refusal), _stop.Token);
                    client.Dispose();
                }

                return;
            }

            var key = head.Split("\r\n").Single(l => l.StartsWith("Sec-WebSocket-Key: ", StringComparison.OrdinalIgnoreCase)).Split(": ")[1];

            // RFC 6455 asks for this hash; it protects nothing.
#pragma warning disable CA5350
            var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"),
                _stop.Token);
        }
        catch (IOException)
        {
            return;
        }

        var socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = TimeSpan.Zero });
        var connection = new ScriptedConnection(socket, head.Split(' ')[1], client);
        _all.Add(connection);
        await _connections.Writer.WriteAsync(connection, _stop.Token);
    }

    private async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
            {
                throw new IOException("The client hung up.");
            }

            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
