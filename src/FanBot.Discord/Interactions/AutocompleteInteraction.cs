namespace FanBot.Discord.Interactions;

/// <summary>A member is typing an option and waits for suggestions.</summary>
public sealed record AutocompleteInteraction : Interaction
{
    /// <summary>The command with its group and subcommand, a space between them.</summary>
    public required string Name { get; init; }

    /// <summary>What is filled in so far; unchecked and perhaps incomplete.</summary>
    public CommandOptions Options { get; init; } = CommandOptions.None;

    /// <summary>The option that is being typed.</summary>
    public required string Focused { get; init; }

    /// <summary>What has been typed of it.</summary>
    public string Typed => Options.Text(Focused) ?? "";
}
