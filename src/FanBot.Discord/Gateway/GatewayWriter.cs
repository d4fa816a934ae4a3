using System.Net.WebSockets;

namespace FanBot.Discord.Gateway;

/// <summary>
/// Sends on one connection, one message after the other, each with a time limit. It never throws for a connection that
/// is gone: the loop that receives finds that out, together with the close code that says why.
/// </summary>
internal sealed class GatewayWriter(WebSocket socket, TimeSpan timeout, TimeProvider time) : IDisposable
{
    /// <summary>Discord closes a connection on which it gets more in one message, in bytes.</summary>
    public const int MostBytes = 4_096;

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Sends a message.</summary>
    /// <returns>False where it did not leave.</returns>
    public Task<bool> SendAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        // Without its content, which may be the token.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(payload.Length, MostBytes, nameof(payload));
        return TryAsync(token => socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, token).AsTask(), timeout, cancellationToken);
    }

    /// <summary>Says that we leave; the connection itself stays until it is disposed.</summary>
    /// <param name="code">The close code.</param>
    /// <param name="limit">How long that may take.</param>
    public Task<bool> CloseAsync(int code, TimeSpan limit) =>
        TryAsync(token => socket.CloseOutputAsync((WebSocketCloseStatus)code, null, token), limit, CancellationToken.None);

    public void Dispose() => _turn.Dispose();

    private async Task<bool> TryAsync(Func<CancellationToken, Task> send, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await _turn.WaitAsync(either.Token).ConfigureAwait(false);
            try
            {
                await send(either.Token).ConfigureAwait(false);
                return true;
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception lost) when (
            lost is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            return false;
        }
    }
}
