namespace FanBot.Discord.Json;

/// <summary>A server the bot is in; they are only counted.</summary>
internal sealed record ReadyGuildJson;
