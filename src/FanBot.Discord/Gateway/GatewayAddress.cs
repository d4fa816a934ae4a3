namespace FanBot.Discord.Gateway;

/// <summary>Where the gateway is, as <c>GET /gateway/bot</c> tells it.</summary>
/// <param name="Url">A ws or wss address, without the parameters of a connection.</param>
/// <param name="Shards">How many connections Discord recommends; this client makes one.</param>
/// <param name="StartLimit">How many sessions may still be started.</param>
public sealed record GatewayAddress(Uri Url, int Shards, SessionStartLimit StartLimit);
