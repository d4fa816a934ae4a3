using FanBot.Discord.Messages;

namespace FanBot.Discord.Json;

/// <summary>A message to send.</summary>
internal sealed record MessageJson
{
    // All of them are always written, so that an edit leaves nothing of the message before.
    public required string Content { get; init; }

    public required IReadOnlyList<EmbedJson> Embeds { get; init; }

    public required IReadOnlyList<ActionRowJson> Components { get; init; }

    public AllowedMentionsJson AllowedMentions { get; } = AllowedMentionsJson.Nobody;

    public static MessageJson Of(Message message) => new()
    {
        Content = message.Content ?? "",
        Embeds = [.. message.Embeds.Select(EmbedJson.Of)],
        Components = [.. message.Buttons.Chunk(DiscordLimits.RowButtons).Select(ActionRowJson.Of)],
    };
}
