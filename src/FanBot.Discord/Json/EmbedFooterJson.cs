namespace FanBot.Discord.Json;

/// <summary>The last line of an embed.</summary>
internal sealed record EmbedFooterJson(string Text);
