namespace FanBot.Discord.Interactions;

/// <summary>A form was sent.</summary>
public sealed record ModalInteraction : Interaction
{
    /// <summary>What the bot wrote on the form.</summary>
    public required string CustomId { get; init; }

    /// <summary>What was written or chosen, by the custom ids of the fields.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>The files that were sent along, by the custom ids of the fields.</summary>
    public IReadOnlyDictionary<string, Attachment> Attachments { get; init; } = new Dictionary<string, Attachment>();

    /// <summary>What was written into a field, without spaces around it; null where that is nothing.</summary>
    public string? Text(string customId) => Fields.TryGetValue(customId, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
