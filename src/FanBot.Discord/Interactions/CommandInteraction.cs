using FanBot.Discord.Commands;

namespace FanBot.Discord.Interactions;

/// <summary>A command was sent.</summary>
public sealed record CommandInteraction : Interaction
{
    /// <summary>Slash, user or message command.</summary>
    public required CommandType Type { get; init; }

    /// <summary>The command with its group and subcommand, a space between them: "knowledge reload".</summary>
    public required string Name { get; init; }

    /// <summary>What was filled in.</summary>
    public CommandOptions Options { get; init; } = CommandOptions.None;

    /// <summary>The files among <see cref="Options"/>, by the options' names.</summary>
    public IReadOnlyDictionary<string, Attachment> Attachments { get; init; } = new Dictionary<string, Attachment>();

    /// <summary>For a message command, the message it was used on; else null.</summary>
    public TargetMessage? Target { get; init; }
}
