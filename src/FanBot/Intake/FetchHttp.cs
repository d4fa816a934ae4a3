using System.Net;

namespace FanBot.Intake;

/// <summary>Connections to where articles and attachments are fetched from: none but to public addresses, and nothing of this machine's goes along.</summary>
internal static class FetchHttp
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>A client of its own. It follows no redirect, and keeps no cookie and no connection.</summary>
    /// <param name="connection">Makes its connections.</param>
    public static HttpMessageInvoker Create(GuardedConnection connection) => new(new SocketsHttpHandler
    {
        ConnectCallback = (context, cancellationToken) => connection.ConnectAsync(context.DnsEndPoint, cancellationToken),
        ConnectTimeout = ConnectTimeout,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        PooledConnectionLifetime = TimeSpan.Zero,
    });
}
