using System.Text.Json;
using FanBot.Discord.Commands;

namespace FanBot.Discord.Json;

/// <summary>Writes commands as the body of a bulk overwrite.</summary>
public static class CommandWriter
{
    /// <summary>A JSON array, in the order given; UTF-8.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="scope">Where they are registered: contexts and installation types are set only globally.</param>
    public static byte[] Write(IEnumerable<CommandDefinition> commands, CommandScope scope) =>
        JsonSerializer.SerializeToUtf8Bytes([.. commands.Select(c => CommandJson.Of(c, scope))], DiscordJsonContext.Default.CommandJsonArray);
}
