namespace FanBot.Discord.Json;

/// <summary>A user.</summary>
internal sealed record UserJson(Snowflake Id);
