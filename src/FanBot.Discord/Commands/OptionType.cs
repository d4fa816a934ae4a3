namespace FanBot.Discord.Commands;

/// <summary>What can be filled into an option; Discord's numbers.</summary>
public enum OptionType
{
    /// <summary>A command below a command; not a value.</summary>
    Subcommand = 1,

    /// <summary>A group of subcommands; not a value.</summary>
    SubcommandGroup = 2,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>A whole number between -2^53+1 and 2^53-1.</summary>
    Number = 4,

    /// <summary>Yes or no.</summary>
    Flag = 5,

    /// <summary>A file.</summary>
    Attachment = 11,
}
