using FanBot.Discord.Commands;
using FanBot.Discord.Registration;
using Microsoft.Extensions.Logging;

namespace FanBot.DiscordNet;

/// <summary>Every message that is logged here. None holds a token or what a member wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 301, Level = LogLevel.Information, Message = "Connected to Discord's gateway through Discord.Net, in {Guilds} servers")]
    public static partial void Connected(ILogger logger, int guilds);

    [LoggerMessage(EventId = 302, Message = "{Source}: {Text}")]
    public static partial void Library(ILogger logger, LogLevel level, string source, string text);

    [LoggerMessage(EventId = 303, Level = LogLevel.Warning, Message = "Discord sent an interaction of a kind that this version does not know ({Kind})")]
    public static partial void UnknownKind(ILogger logger, string kind);

    [LoggerMessage(EventId = 304, Level = LogLevel.Warning, Message = "What the bot is seen to watch could not be changed: {Fault}")]
    public static partial void PresenceNotShown(ILogger logger, string fault);

    [LoggerMessage(EventId = 311, Level = LogLevel.Information, Message = "Commands, {Scope}: {Outcome}")]
    public static partial void Registered(ILogger logger, CommandScope scope, ScopeOutcome outcome);

    [LoggerMessage(
        EventId = 312,
        Level = LogLevel.Warning,
        Message = "What was registered could not be noted ({Reason}), so a server that is used no longer will not be cleared by itself")]
    public static partial void StateNotKept(ILogger logger, string reason);

    [LoggerMessage(EventId = 313, Level = LogLevel.Error, Message = "Commands, {Scope}: {Outcome}")]
    public static partial void NotRegistered(ILogger logger, CommandScope scope, ScopeOutcome outcome);
}
