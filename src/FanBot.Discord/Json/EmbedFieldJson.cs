namespace FanBot.Discord.Json;

/// <summary>A titled part of an embed.</summary>
internal sealed record EmbedFieldJson(string Name, string Value, bool? Inline);
