namespace FanBot.Discord.Interactions;

/// <summary>The message that a message command was used on.</summary>
/// <param name="Id">The message.</param>
/// <param name="Content">Its text; empty where it has none. Never for a log.</param>
public sealed record TargetMessage(Snowflake Id, string Content)
{
    /// <summary>Its files, in their order.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The id alone: contents of messages are private.</summary>
    public override string ToString() => $"message {Id}";
}
