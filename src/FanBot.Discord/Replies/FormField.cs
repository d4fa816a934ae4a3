using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>
/// A place in a form for a member to fill in, below a label. A closed set: <see cref="TextInput"/>, <see cref="FileInput"/> and
/// <see cref="ChoiceInput"/>.
/// </summary>
/// <remarks>Source: Discord's documentation, "Component Reference", label.</remarks>
public abstract record FormField
{
    private protected FormField(string customId, string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(customId);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(customId.Length, DiscordLimits.CustomId, nameof(customId));
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        CustomId = customId;
        Label = Shorten.Words(label, DiscordLimits.InputLabel);
    }

    /// <summary>Under what it comes back.</summary>
    public string CustomId { get; }

    /// <summary>What stands above it.</summary>
    public string Label { get; }

    /// <summary>What stands below the label in small print, at most 100 characters; null for nothing.</summary>
    public string? Description { get; init => field = string.IsNullOrWhiteSpace(value) ? null : Shorten.Words(value, DiscordLimits.InputDescription); }

    /// <summary>Whether the form cannot be sent without it.</summary>
    public bool Required { get; init; } = true;
}
