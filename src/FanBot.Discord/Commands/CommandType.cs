namespace FanBot.Discord.Commands;

/// <summary>Where a command is found in Discord's client.</summary>
public enum CommandType
{
    /// <summary>Typed with "/".</summary>
    Slash = 1,

    /// <summary>In the menu of a user.</summary>
    User = 2,

    /// <summary>In the menu of a message.</summary>
    Message = 3,
}
