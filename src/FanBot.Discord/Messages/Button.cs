namespace FanBot.Discord.Messages;

/// <summary>A button that sends its custom id back when it is pressed.</summary>
public sealed record Button
{
    /// <summary>A button.</summary>
    /// <param name="customId">What comes back; 1 to 100 characters.</param>
    /// <param name="label">What stands on it; shortened to 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty or too long, or <paramref name="label"/> is blank.</exception>
    public Button(string customId, string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(customId);
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        if (customId.Length > DiscordLimits.CustomId)
        {
            throw new ArgumentException($"A custom id has at most {DiscordLimits.CustomId} characters; this one has {customId.Length}.", nameof(customId));
        }

        CustomId = customId;
        Label = Shorten.Words(label, DiscordLimits.ButtonLabel);
    }

    /// <summary>What comes back.</summary>
    public string CustomId { get; }

    /// <summary>What stands on it.</summary>
    public string Label { get; }

    /// <summary>How it looks.</summary>
    public ButtonStyle Style { get; init; } = ButtonStyle.Secondary;

    /// <summary>Whether it cannot be pressed.</summary>
    public bool Disabled { get; init; }
}
