using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>A place in a form to choose one of some texts.</summary>
/// <remarks>Source: Discord's documentation, "Component Reference", string select.</remarks>
public sealed record ChoiceInput : FormField
{
    /// <summary>A choice.</summary>
    /// <param name="customId">Under what the choice comes back; 1 to 100 characters.</param>
    /// <param name="label">What stands above it; shortened to 45 characters.</param>
    /// <param name="choices">What can be chosen; each comes back as it stands here. Cut to 100 characters, and to the first 25 of them.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="customId"/> is empty or too long, <paramref name="label"/> is blank, or <paramref name="choices"/> holds no text.
    /// </exception>
    public ChoiceInput(string customId, string label, IEnumerable<string> choices)
        : base(customId, label)
    {
        Choices =
        [
            .. choices.Where(c => !string.IsNullOrWhiteSpace(c))
                .Select(c => Shorten.Cut(c.Trim(), DiscordLimits.ChoiceValue))
                .Distinct(StringComparer.Ordinal)
                .Take(DiscordLimits.Choices),
        ];
        ArgumentOutOfRangeException.ThrowIfZero(Choices.Count, nameof(choices));
    }

    /// <summary>1 to 25, no two alike.</summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>The one that is chosen already, where it is among them; or null.</summary>
    public string? Chosen { get; init => field = value is not null && Choices.Contains(value, StringComparer.Ordinal) ? value : null; }
}
