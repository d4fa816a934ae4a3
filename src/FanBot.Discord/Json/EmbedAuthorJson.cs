namespace FanBot.Discord.Json;

/// <summary>The line above an embed's title.</summary>
internal sealed record EmbedAuthorJson(string? Name);
