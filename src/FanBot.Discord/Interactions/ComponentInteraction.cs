namespace FanBot.Discord.Interactions;

/// <summary>A button was pressed, or something was chosen from a menu.</summary>
public sealed record ComponentInteraction : Interaction
{
    /// <summary>What the bot wrote on the component when it sent it. Anybody can send one that the bot never wrote.</summary>
    public required string CustomId { get; init; }

    /// <summary>For a menu, what was chosen.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The author line of the message's first embed, or null.</summary>
    public string? EmbedAuthor { get; init; }

    /// <summary>Whether only the member sees the message that the component stands on.</summary>
    public bool OnEphemeral { get; init; }
}
