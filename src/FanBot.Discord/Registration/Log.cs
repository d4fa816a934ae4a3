using FanBot.Discord.Commands;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Registration;

/// <summary>Every message that is logged of the registration of commands.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 111, Level = LogLevel.Information, Message = "Commands, {Scope}: {Outcome}")]
    public static partial void Registered(ILogger logger, CommandScope scope, ScopeOutcome outcome);

    [LoggerMessage(EventId = 113, Level = LogLevel.Error, Message = "Commands, {Scope}: {Outcome}")]
    public static partial void NotRegistered(ILogger logger, CommandScope scope, ScopeOutcome outcome);

    [LoggerMessage(EventId = 112, Level = LogLevel.Warning, Message = "What was registered could not be noted ({Reason}), so everything will be sent again")]
    public static partial void StateNotKept(ILogger logger, string reason);
}
