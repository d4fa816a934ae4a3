using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Gateway;

/// <summary>Every message that is logged of the connection to the gateway. None holds a token.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 201, Level = LogLevel.Information, Message = "Connected to Discord's gateway as application {ApplicationId}, in {Guilds} servers")]
    public static partial void GatewayReady(ILogger logger, Snowflake applicationId, int guilds);

    [LoggerMessage(EventId = 202, Level = LogLevel.Information, Message = "The gateway session goes on; what came in between was delivered")]
    public static partial void GatewayResumed(ILogger logger);

    [LoggerMessage(EventId = 203, Message = "The gateway connection ended: {Ending}; {Next} in {DelayMs} ms")]
    public static partial void GatewayLost(ILogger logger, LogLevel level, Ending ending, string next, long delayMs);

    [LoggerMessage(EventId = 204, Level = LogLevel.Warning, Message = "Could not connect to the gateway at {Host}: {Reason}")]
    public static partial void NotConnected(ILogger logger, string host, string reason);

    [LoggerMessage(EventId = 205, Level = LogLevel.Warning, Message = "Could not ask for the gateway's address: {Reason}")]
    public static partial void AddressUnknown(ILogger logger, string reason);

    [LoggerMessage(EventId = 206, Level = LogLevel.Warning, Message = "Could not ask for the gateway's address, so the last one is used: {Reason}")]
    public static partial void AddressNotRenewed(ILogger logger, string reason);

    [LoggerMessage(EventId = 207, Level = LogLevel.Warning, Message = "Discord lets the bot start no more sessions for now; waiting {WaitSeconds} s")]
    public static partial void NoSessionsLeft(ILogger logger, long waitSeconds);

    [LoggerMessage(EventId = 208, Level = LogLevel.Debug, Message = "The last session was started just now; waiting {WaitMs} ms")]
    public static partial void IdentifyWaits(ILogger logger, long waitMs);

    [LoggerMessage(EventId = 209, Level = LogLevel.Information, Message = "Left Discord's gateway; the bot is offline")]
    public static partial void GatewayLeft(ILogger logger);

    [LoggerMessage(EventId = 211, Level = LogLevel.Warning, Message = "A message of {Bytes} bytes from the gateway is not JSON that it could send; skipped")]
    public static partial void MessageUnreadable(ILogger logger, int bytes);

    [LoggerMessage(EventId = 212, Level = LogLevel.Warning, Message = "The data of {Event}, {Bytes} bytes, cannot be read; skipped")]
    public static partial void EventUnreadable(ILogger logger, string @event, int bytes);

    [LoggerMessage(EventId = 213, Level = LogLevel.Debug, Message = "Interaction {Id} came again and was left out")]
    public static partial void InteractionCameAgain(ILogger logger, Snowflake id);

    [LoggerMessage(EventId = 214, Level = LogLevel.Error, Message = "What was to be done upon {Event} failed")]
    public static partial void HandlerThrew(ILogger logger, string @event, Exception thrown);
}
