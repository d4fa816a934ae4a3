namespace FanBot.Discord.Messages;

/// <summary>The framed part of a message. What is too long is shortened where it is set; blank texts and fields are left out.</summary>
public sealed record Embed
{
    /// <summary>Heading, at most 256 characters; markdown.</summary>
    public string? Title { get; init => field = Fit(value, DiscordLimits.EmbedTitle); }

    /// <summary>The line above the heading, at most 256 characters; plain text, no markdown.</summary>
    public string? Author { get; init => field = value is null || value.Trim().Length == 0 ? null : Shorten.Words(value, DiscordLimits.EmbedAuthor); }

    /// <summary>The text, at most 4,096 characters; markdown.</summary>
    public string? Description { get; init => field = Fit(value, DiscordLimits.EmbedDescription); }

    /// <summary>Colour of the frame, 0xRRGGBB, or null.</summary>
    public int? Color { get; init => field = value & 0xFFFFFF; }

    /// <summary>At most 25 parts.</summary>
    public IReadOnlyList<EmbedField> Fields
    {
        get;
        init => field = [.. value.Where(f => f.Name.Length > 0 && f.Value.Length > 0).Take(DiscordLimits.EmbedFields)];
    } = [];

    /// <summary>The last line, at most 2,048 characters; plain text, no markdown.</summary>
    public string? Footer { get; init => field = value is null || value.Trim().Length == 0 ? null : Shorten.Words(value, DiscordLimits.EmbedFooter); }

    /// <summary>Characters that count towards the 6,000 of a message.</summary>
    internal int Characters =>
        (Title?.Length ?? 0) + (Author?.Length ?? 0) + (Description?.Length ?? 0) + (Footer?.Length ?? 0) + Fields.Sum(f => f.Name.Length + f.Value.Length);

    private static string? Fit(string? text, int most) =>
        text is null || text.Trim().Length == 0 ? null : Shorten.Markdown(text, most);
}
