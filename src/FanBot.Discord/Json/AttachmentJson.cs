using FanBot.Discord.Interactions;

namespace FanBot.Discord.Json;

/// <summary>A file that a member sent.</summary>
internal sealed record AttachmentJson(Snowflake? Id, string? Filename, long? Size, string? Url, string? ContentType)
{
    /// <summary>The file, or null where what names and finds it is missing.</summary>
    public Attachment? Read() => this is { Id: { } id, Filename: { } name, Size: { } size, Url: { } url }
        ? new Attachment(id, name, Math.Max(0, size), url, ContentType)
        : null;
}
