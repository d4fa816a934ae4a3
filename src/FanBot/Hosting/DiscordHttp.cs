namespace FanBot.Hosting;

/// <summary>Connections to Discord.</summary>
internal static class DiscordHttp
{
    // Long enough to keep a connection warm, short enough to follow Discord when its addresses change.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(10);

    // An interaction is to be answered within 3 seconds: a connection that is not made in half of them leaves time for another.
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(1.5);

    // Each carries a few hundred answers a second. More would not help a burst: the making of each costs as much as many answers.
    private const int MostConnections = 64;

    /// <summary>A client of its own, without a time limit: each attempt has one. Dispose it with its connections.</summary>
    public static HttpMessageInvoker Create() => new(new SocketsHttpHandler
    {
        // The API does not redirect, so whoever does is not Discord and shall not get the token.
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = ConnectTimeout,
        MaxConnectionsPerServer = MostConnections,
        PooledConnectionLifetime = ConnectionLifetime,
    });
}
