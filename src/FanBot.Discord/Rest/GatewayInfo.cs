namespace FanBot.Discord.Rest;

/// <summary>Where and how a bot may connect to the gateway.</summary>
/// <param name="Url">A WebSocket address; version and encoding are still to be added.</param>
/// <param name="Shards">Over how many connections Discord advises to spread the servers; at least 1.</param>
/// <param name="SessionStartLimit">How often the bot may start a session.</param>
/// <remarks>Source: Discord's documentation, "Gateway", get gateway bot.</remarks>
public sealed record GatewayInfo(Uri Url, int Shards, SessionStartLimit SessionStartLimit);
