namespace FanBot.Discord.Json;

/// <summary>Where the gateway is.</summary>
internal sealed record GatewayAddressJson(string? Url, int? Shards, SessionStartLimitJson? SessionStartLimit);
