using FanBot.Discord.Messages;

namespace FanBot.Discord.Json;

/// <summary>An edit that gives a message its picture, and names nothing else: what is not named stays as it is.</summary>
internal sealed record AttachmentsJson
{
    public required IReadOnlyList<SentFileJson> Attachments { get; init; }

    public AllowedMentionsJson AllowedMentions { get; } = AllowedMentionsJson.Nobody;

    public static AttachmentsJson Of(Picture picture) => new() { Attachments = [new SentFileJson("0", picture.FileName, picture.Description)] };
}
