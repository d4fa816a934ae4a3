namespace FanBot.Discord.Json;

/// <summary>What a reply carries: a message, its flags alone, or choices.</summary>
internal sealed record ReplyDataJson
{
    public string? Content { get; init; }

    public IReadOnlyList<EmbedJson>? Embeds { get; init; }

    public IReadOnlyList<ActionRowJson>? Components { get; init; }

    public AllowedMentionsJson? AllowedMentions { get; init; }

    public int? Flags { get; init; }

    public IReadOnlyList<ChoiceJson>? Choices { get; init; }
}
