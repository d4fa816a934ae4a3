using Discord.Net.WebSockets;

namespace FanBot.DiscordNet.Gateway;

/// <summary>
/// The library's connection, with <see cref="MemberPermissions"/> reading along. What Discord sends is asked for
/// uncompressed, since a packed stream can be unpacked only once.
/// </summary>
internal sealed class GatewaySocket : IWebSocketClient
{
    private const string Compression = "&compress=zlib-stream";

    private readonly IWebSocketClient _inner;
    private readonly MemberPermissions _permissions;

    /// <summary>A connection.</summary>
    /// <param name="inner">The library's own.</param>
    /// <param name="permissions">What reads along.</param>
    public GatewaySocket(IWebSocketClient inner, MemberPermissions permissions)
    {
        (_inner, _permissions) = (inner, permissions);
        _inner.TextMessage += ReceiveAsync;
    }

    /// <inheritdoc/>
    public event Func<string, Task>? TextMessage;

    /// <inheritdoc/>
    public event Func<byte[], int, int, Task> BinaryMessage
    {
        add => _inner.BinaryMessage += value;
        remove => _inner.BinaryMessage -= value;
    }

    /// <inheritdoc/>
    public event Func<Exception, Task> Closed
    {
        add => _inner.Closed += value;
        remove => _inner.Closed -= value;
    }

    /// <inheritdoc/>
    public void SetHeader(string key, string value) => _inner.SetHeader(key, value);

    /// <inheritdoc/>
    public void SetCancelToken(CancellationToken cancelToken) => _inner.SetCancelToken(cancelToken);

    /// <inheritdoc/>
    public Task ConnectAsync(string host) => _inner.ConnectAsync(host.Replace(Compression, "", StringComparison.Ordinal));

    /// <inheritdoc/>
    public Task DisconnectAsync(int closeCode = 1000) => _inner.DisconnectAsync(closeCode);

    /// <inheritdoc/>
    public Task SendAsync(byte[] data, int index, int count, bool isText) => _inner.SendAsync(data, index, count, isText);

    /// <inheritdoc/>
    public void Dispose() => _inner.Dispose();

    private Task ReceiveAsync(string message)
    {
        // First, so that it is known when the library hands the interaction over.
        _permissions.Read(message);
        return TextMessage?.Invoke(message) ?? Task.CompletedTask;
    }
}
