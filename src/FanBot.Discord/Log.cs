using FanBot.Discord.Commands;
using FanBot.Discord.Registration;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord;

/// <summary>Every message that the client of Discord logs. None holds a token or an address that holds one.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "Could not {Doing} at attempt {Attempt}: {Trouble}; trying again in {DelayMs} ms")]
    public static partial void TryingAgain(ILogger logger, string doing, string trouble, int attempt, long delayMs);

    [LoggerMessage(EventId = 120, Level = LogLevel.Debug, Message = "Waiting for a rate limit, to {Doing}")]
    public static partial void WaitingForLimit(ILogger logger, string doing);

    [LoggerMessage(EventId = 121, Level = LogLevel.Warning, Message = "Discord's global rate limit was hit; only interactions are answered for {PauseMs} ms")]
    public static partial void GlobalLimit(ILogger logger, long pauseMs);

    [LoggerMessage(EventId = 122, Level = LogLevel.Error, Message = "Discord has refused {Requests} requests (401, 403 or 429) in ten minutes; nothing is sent for {PauseSeconds} s, so that it does not block this address")]
    public static partial void TooManyInvalid(ILogger logger, int requests, long pauseSeconds);

    [LoggerMessage(EventId = 111, Level = LogLevel.Information, Message = "Commands, {Scope}: {Outcome}")]
    public static partial void Registered(ILogger logger, CommandScope scope, ScopeOutcome outcome);

    [LoggerMessage(EventId = 113, Level = LogLevel.Error, Message = "Commands, {Scope}: {Outcome}")]
    public static partial void NotRegistered(ILogger logger, CommandScope scope, ScopeOutcome outcome);

    [LoggerMessage(EventId = 112, Level = LogLevel.Warning, Message = "What was registered could not be noted ({Reason}), so everything will be sent again")]
    public static partial void StateNotKept(ILogger logger, string reason);

    [LoggerMessage(EventId = 201, Level = LogLevel.Information, Message = "Connected to Discord's gateway as application {ApplicationId}, in {Guilds} servers")]
    public static partial void GatewayReady(ILogger logger, Snowflake applicationId, int guilds);

    [LoggerMessage(EventId = 202, Level = LogLevel.Information, Message = "The gateway session goes on; what came in between was delivered")]
    public static partial void GatewayResumed(ILogger logger);

    [LoggerMessage(EventId = 203, Message = "The gateway connection ended: {Ending}; {Next} in {DelayMs} ms")]
    public static partial void GatewayLost(ILogger logger, LogLevel level, Gateway.Ending ending, string next, long delayMs);

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
