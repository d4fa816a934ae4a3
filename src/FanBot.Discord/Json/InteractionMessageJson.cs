namespace FanBot.Discord.Json;

/// <summary>The message that a component stands on.</summary>
internal sealed record InteractionMessageJson(int? Flags, IReadOnlyList<EmbedJson>? Embeds);
