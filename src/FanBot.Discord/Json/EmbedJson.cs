using FanBot.Discord.Messages;

namespace FanBot.Discord.Json;

/// <summary>An embed.</summary>
internal sealed record EmbedJson
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public int? Color { get; init; }

    public EmbedAuthorJson? Author { get; init; }

    public IReadOnlyList<EmbedFieldJson>? Fields { get; init; }

    public EmbedFooterJson? Footer { get; init; }

    public static EmbedJson Of(Embed embed) => new()
    {
        Title = embed.Title,
        Description = embed.Description,
        Color = embed.Color,
        Author = embed.Author is { } author ? new EmbedAuthorJson(author) : null,
        Fields = embed.Fields.Count > 0 ? [.. embed.Fields.Select(f => new EmbedFieldJson(f.Name, f.Value, f.Inline ? true : null))] : null,
        Footer = embed.Footer is { } footer ? new EmbedFooterJson(footer) : null,
    };
}
