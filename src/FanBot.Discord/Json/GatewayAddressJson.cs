using FanBot.Discord.Gateway;

namespace FanBot.Discord.Json;

/// <summary>Where the gateway is.</summary>
internal sealed record GatewayAddressJson(string? Url, int? Shards, SessionStartLimitJson? SessionStartLimit)
{
    /// <summary>What it says, or null where the address is none of a WebSocket.</summary>
    public GatewayAddress? Read() =>
        Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is "wss" or "ws"
            ? new GatewayAddress(url, Math.Max(Shards ?? 1, 1), (SessionStartLimit ?? new SessionStartLimitJson()).Read())
            : null;
}
