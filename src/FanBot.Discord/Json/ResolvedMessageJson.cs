namespace FanBot.Discord.Json;

/// <summary>A message that a command was used on.</summary>
internal sealed record ResolvedMessageJson(string? Content, IReadOnlyList<AttachmentJson?>? Attachments);
