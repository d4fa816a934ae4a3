namespace FanBot.Discord.Commands;

/// <summary>Where a global command can be used.</summary>
public enum InteractionContext
{
    /// <summary>In a server.</summary>
    Guild = 0,

    /// <summary>In a direct message with the bot.</summary>
    BotDirectMessage = 1,
}
