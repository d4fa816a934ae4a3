using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>A place in a form for a member to write in.</summary>
/// <remarks>Source: Discord's documentation, "Component Reference", text input and label.</remarks>
public sealed record TextInput : FormField
{
    /// <summary>A text input.</summary>
    /// <param name="customId">Under what the text comes back; 1 to 100 characters.</param>
    /// <param name="label">What stands above it; shortened to 45 characters.</param>
    /// <param name="leastCharacters">Fewest characters that can be sent, 0 to 4,000.</param>
    /// <param name="mostCharacters">Most characters that can be sent, 1 to 4,000.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="customId"/> is empty or too long, <paramref name="label"/> is blank, or the lengths are beyond their
    /// limits or leave nothing between them.
    /// </exception>
    public TextInput(string customId, string label, int leastCharacters = 0, int mostCharacters = DiscordLimits.InputText)
        : base(customId, label)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostCharacters, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostCharacters, DiscordLimits.InputText);
        ArgumentOutOfRangeException.ThrowIfNegative(leastCharacters);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(leastCharacters, mostCharacters);
        LeastCharacters = leastCharacters;
        MostCharacters = mostCharacters;
    }

    /// <summary>Fewest characters that can be sent.</summary>
    public int LeastCharacters { get; }

    /// <summary>Most characters that can be sent.</summary>
    public int MostCharacters { get; }

    /// <summary>How it looks.</summary>
    public TextInputStyle Style { get; init; } = TextInputStyle.Line;

    /// <summary>What stands in it while it is empty, at most 100 characters; null for nothing.</summary>
    public string? Placeholder { get; init => field = string.IsNullOrWhiteSpace(value) ? null : Shorten.Words(value, DiscordLimits.InputPlaceholder); }

    /// <summary>What is written in it already, cut to <see cref="MostCharacters"/>; null for nothing.</summary>
    public string? Value { get; init => field = string.IsNullOrEmpty(value) ? null : Shorten.Cut(value, MostCharacters); }
}
