using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Rest;

/// <summary>Every message that is logged of requests to Discord. None holds a token or an address that holds one.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "Could not {Doing} at attempt {Attempt}: {Trouble}; trying again in {DelayMs} ms")]
    public static partial void TryingAgain(ILogger logger, string doing, string trouble, int attempt, long delayMs);

    [LoggerMessage(EventId = 120, Level = LogLevel.Debug, Message = "Waiting for a rate limit, to {Doing}")]
    public static partial void WaitingForLimit(ILogger logger, string doing);

    [LoggerMessage(EventId = 121, Level = LogLevel.Warning, Message = "Discord's global rate limit was hit; only interactions are answered for {PauseMs} ms")]
    public static partial void GlobalLimit(ILogger logger, long pauseMs);

    [LoggerMessage(
        EventId = 122,
        Level = LogLevel.Error,
        Message = "Discord has refused {Requests} requests (401, 403 or 429) in ten minutes; nothing is sent for {PauseSeconds} s, so that it does "
            + "not block this address")]
    public static partial void TooManyInvalid(ILogger logger, int requests, long pauseSeconds);
}
