namespace FanBot.Discord.Interactions;

/// <summary>A form was sent.</summary>
public sealed record ModalInteraction : Interaction
{
    /// <summary>What the bot wrote on the form.</summary>
    public required string CustomId { get; init; }

    /// <summary>What was filled in, by the custom ids of the fields.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
}
