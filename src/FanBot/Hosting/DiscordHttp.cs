namespace FanBot.Hosting;

/// <summary>Connections to Discord.</summary>
internal static class DiscordHttp
{
    // Long enough to keep a connection warm, short enough to follow Discord when its addresses change.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(10);

    /// <summary>A client of its own; dispose it with its connections.</summary>
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        // The API does not redirect, so whoever does is not Discord and shall not get the token.
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = ConnectionLifetime,
    });
}
