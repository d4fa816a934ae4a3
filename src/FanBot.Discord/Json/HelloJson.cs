namespace FanBot.Discord.Json;

/// <summary>The first message of a gateway connection.</summary>
internal sealed record HelloJson(double HeartbeatInterval);
