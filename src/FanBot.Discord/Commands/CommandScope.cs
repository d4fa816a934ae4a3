namespace FanBot.Discord.Commands;

/// <summary>Where commands are registered: for every server, or for one.</summary>
/// <param name="GuildId">The server, or null for all.</param>
public readonly record struct CommandScope(Snowflake? GuildId)
{
    /// <summary>Every server that the bot is in, and direct messages.</summary>
    public static CommandScope Global => default;

    /// <summary>"global", or the server's id.</summary>
    public override string ToString() => GuildId?.ToString() ?? "global";
}
