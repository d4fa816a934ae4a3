using System.Net.WebSockets;

namespace FanBot.Discord.Gateway;

/// <summary>Makes connections over the network.</summary>
internal static class GatewaySocket
{
    /// <summary>Connects.</summary>
    /// <exception cref="WebSocketException">There is no way, or what answers is not a WebSocket.</exception>
    public static async Task<WebSocket> ConnectAsync(Uri url, CancellationToken cancellationToken)
    {
        // The heartbeats of the protocol keep it alive, and are watched.
        var socket = new ClientWebSocket { Options = { KeepAliveInterval = TimeSpan.Zero } };
        try
        {
            await socket.ConnectAsync(url, cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
