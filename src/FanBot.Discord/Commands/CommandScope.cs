namespace FanBot.Discord.Commands;

/// <summary>Where commands are registered: for every server, or for one.</summary>
/// <param name="GuildId">The server, or null for all.</param>
public readonly record struct CommandScope(Snowflake? GuildId)
{
    private const string GlobalName = "global";

    /// <summary>Every server that the bot is in, and direct messages.</summary>
    public static CommandScope Global => default;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns>False where <paramref name="text"/> is neither.</returns>
    internal static bool TryParse(string text, out CommandScope scope)
    {
        var isGuild = Snowflake.TryParse(text, out var guild);
        scope = isGuild ? new CommandScope(guild) : Global;
        return isGuild || text == GlobalName;
    }

    /// <summary>"global", or the server's id.</summary>
    public override string ToString() => GuildId?.ToString() ?? GlobalName;
}
