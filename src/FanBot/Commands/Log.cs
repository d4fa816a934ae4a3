using FanBot.Discord;
using Microsoft.Extensions.Logging;

namespace FanBot.Commands;

/// <summary>Every message that is logged of commands.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 51, Level = LogLevel.Warning, Message = "{Name} failed while FanBot warmed up: {Fault}")]
    public static partial void WarmUpFailed(ILogger logger, string name, string fault);

    [LoggerMessage(EventId = 44, Level = LogLevel.Warning, Message = "Discord did not take the news of a reload: {Fault}")]
    public static partial void NewsNotTaken(ILogger logger, DiscordFault fault);
}
