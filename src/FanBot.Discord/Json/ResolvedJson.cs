namespace FanBot.Discord.Json;

/// <summary>The objects behind the ids of an interaction.</summary>
internal sealed record ResolvedJson(
    IReadOnlyDictionary<string, ResolvedMessageJson?>? Messages, IReadOnlyDictionary<string, AttachmentJson?>? Attachments);
