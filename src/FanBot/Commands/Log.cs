using FanBot.Discord;
using FanBot.State.Audit;
using Microsoft.Extensions.Logging;

namespace FanBot.Commands;

/// <summary>Every message that is logged of commands.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 51, Level = LogLevel.Warning, Message = "{Name} failed while FanBot warmed up: {Fault}")]
    public static partial void WarmUpFailed(ILogger logger, string name, string fault);

    [LoggerMessage(
        EventId = 52, Level = LogLevel.Information, Message = "Moderator {Moderator} of server {Server}: {What}, {Outcome}; target: {Target}")]
    public static partial void Moderated(ILogger logger, Snowflake moderator, Snowflake server, string what, AuditOutcome outcome, string target);

    [LoggerMessage(EventId = 53, Level = LogLevel.Warning, Message = "Member {Member} of server {Server} may not keep the articles, and was refused")]
    public static partial void ModeratorRefused(ILogger logger, Snowflake? member, Snowflake? server);

    [LoggerMessage(EventId = 54, Level = LogLevel.Error, Message = "/knowledge {What} failed")]
    public static partial void ModeratorFailed(ILogger logger, string what, Exception exception);

    [LoggerMessage(EventId = 55, Level = LogLevel.Warning, Message = "What was asked in vain could not be written down: {Fault}")]
    public static partial void NotHeard(ILogger logger, string fault);

    [LoggerMessage(EventId = 65, Level = LogLevel.Information, Message = "Forgot {Count} questions that were last asked in vain before {Day}")]
    public static partial void Forgotten(ILogger logger, int count, DateOnly day);

    [LoggerMessage(EventId = 66, Level = LogLevel.Warning, Message = "What members asked long ago could not be forgotten: {Fault}")]
    public static partial void NotForgotten(ILogger logger, string fault);

    [LoggerMessage(EventId = 44, Level = LogLevel.Warning, Message = "Discord did not take the news of a moderator's command: {Fault}")]
    public static partial void NewsNotTaken(ILogger logger, DiscordFault fault);
}
