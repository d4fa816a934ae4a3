using FanBot.Discord.Gateway;
using FanBot.Discord.Json;

namespace FanBot.Discord.Rest;

/// <summary>Reads where the gateway is.</summary>
internal static class GatewayAddressReader
{
    private const long MostMilliseconds = 7 * 24 * 60 * 60 * 1000;

    /// <summary>What Discord says, or null where the address is none of a WebSocket.</summary>
    public static GatewayAddress? Read(GatewayAddressJson json) =>
        Uri.TryCreate(json.Url, UriKind.Absolute, out var url) && url.Scheme is "wss" or "ws"
            ? new GatewayAddress(url, Math.Max(json.Shards ?? 1, 1), Read(json.SessionStartLimit ?? new SessionStartLimitJson()))
            : null;

    private static SessionStartLimit Read(SessionStartLimitJson json)
    {
        var resetAfter = TimeSpan.FromMilliseconds(Math.Clamp(json.ResetAfter, 0, MostMilliseconds));
        return new(json.Total, json.Remaining, resetAfter, Math.Max(json.MaxConcurrency, 1));
    }
}
