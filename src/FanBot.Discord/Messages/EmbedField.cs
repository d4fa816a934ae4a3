namespace FanBot.Discord.Messages;

/// <summary>A titled part of an embed. What is too long is shortened.</summary>
/// <param name="name">Its title; plain text with little markdown.</param>
/// <param name="value">Its text; markdown.</param>
public sealed class EmbedField(string name, string value)
{
    /// <summary>At most 256 characters.</summary>
    public string Name { get; } = Shorten.Markdown(name, DiscordLimits.FieldName);

    /// <summary>At most 1,024 characters.</summary>
    public string Value { get; } = Shorten.Markdown(value, DiscordLimits.FieldValue);

    /// <summary>Whether it may stand beside its neighbours.</summary>
    public bool Inline { get; init; }
}
