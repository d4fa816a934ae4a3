using Discord.Net.WebSockets;
using FanBot.Discord;
using FanBot.Discord.Interactions;
using FanBot.DiscordNet.Gateway;

namespace FanBot.DiscordNet.Tests.Gateway;

public sealed class GatewaySocketTests : IDisposable
{
    private const string Interaction = """{"t":"INTERACTION_CREATE","d":{"id":"7","member":{"permissions":"32"}}}""";

    private readonly InnerSocket _inner = new();
    private readonly MemberPermissions _permissions = new();

    [Fact]
    public async Task Nothing_is_asked_for_packed()
    {
        using var socket = new GatewaySocket(_inner, _permissions);

        await socket.ConnectAsync("wss://gateway.example/?v=10&encoding=json&compress=zlib-stream");

        Assert.Equal("wss://gateway.example/?v=10&encoding=json", _inner.Host);
    }

    [Fact]
    public async Task Permissions_are_known_before_the_library_reads_the_message()
    {
        using var socket = new GatewaySocket(_inner, _permissions);
        var known = new List<Permissions>();
        socket.TextMessage += _ =>
        {
            known.Add(_permissions.Of(new Snowflake(7)).Permissions);
            return Task.CompletedTask;
        };

        await _inner.SayAsync(Interaction);

        Assert.Equal([Permissions.ManageGuild], known);
    }

    [Fact]
    public async Task Everything_else_passes_through()
    {
        var socket = new GatewaySocket(_inner, _permissions);
        var heard = new List<string>();
        socket.Closed += e =>
        {
            heard.Add(e.Message);
            return Task.CompletedTask;
        };
        socket.BinaryMessage += (data, index, count) =>
        {
            heard.Add($"{data.Length} {index} {count}");
            return Task.CompletedTask;
        };

        await _inner.BreakAsync();
        socket.SetHeader("a", "b");
        socket.SetCancelToken(CancellationToken.None);
        await socket.SendAsync([1, 2], 0, 2, isText: true);
        await socket.DisconnectAsync(4000);
        socket.Dispose();

        Assert.Equal(["2 0 1", "over"], heard);
        Assert.Equal(["header a b", "token", "send 2 True", "disconnect 4000", "dispose"], _inner.Calls);
    }

    public void Dispose() => _inner.Dispose();

    private sealed class InnerSocket : IWebSocketClient
    {
        public event Func<byte[], int, int, Task>? BinaryMessage;

        public event Func<string, Task>? TextMessage;

        public event Func<Exception, Task>? Closed;

        public string? Host { get; private set; }

        public List<string> Calls { get; } = [];

        public Task SayAsync(string text) => TextMessage!(text);

        public async Task BreakAsync()
        {
            await BinaryMessage!([1, 2], 0, 1);
            await Closed!(new IOException("over"));
        }

        public void SetHeader(string key, string value) => Calls.Add($"header {key} {value}");

        public void SetCancelToken(CancellationToken cancelToken) => Calls.Add("token");

        public Task ConnectAsync(string host)
        {
            Host = host;
            return Task.CompletedTask;
        }

        public Task DisconnectAsync(int closeCode = 1000) => Note($"disconnect {closeCode}");

        public Task SendAsync(byte[] data, int index, int count, bool isText) => Note($"send {count} {isText}");

        public void Dispose() => Calls.Add("dispose");

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
