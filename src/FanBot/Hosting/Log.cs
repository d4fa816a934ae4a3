using FanBot.Discord;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>Every message that is logged of what comes in, what answers it, and how the bot starts and ends.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 37, Level = LogLevel.Information, Message = "Health checks are answered at {Url}")]
    public static partial void HealthAt(ILogger logger, string url);

    [LoggerMessage(EventId = 38, Level = LogLevel.Warning, Message = "Interaction {Interaction} ({Name}) was dropped, since too many are waiting")]
    public static partial void InteractionDropped(ILogger logger, Snowflake interaction, string name);

    [LoggerMessage(EventId = 39, Level = LogLevel.Warning, Message = "Interaction {Interaction} ({Name}) could not be answered: {Reason}")]
    public static partial void NotAnswered(ILogger logger, Snowflake interaction, string name, string reason);

    [LoggerMessage(EventId = 36, Level = LogLevel.Error, Message = "The commands are not registered: {Reason}")]
    public static partial void NotRegistered(ILogger logger, string reason);

    [LoggerMessage(EventId = 52, Level = LogLevel.Information, Message = "The articles are still being read; FanBot connects, and says so to who asks")]
    public static partial void ConnectsEarly(ILogger logger);

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "Discord's interactions are answered at {Url}/interactions")]
    public static partial void Listening(ILogger logger, string url);

    [LoggerMessage(
        EventId = 21,
        Level = LogLevel.Warning,
        Message = "A request that Discord signed was refused: its timestamp is {OffsetSeconds:0} s behind this machine's clock (negative: ahead). "
            + "Set the clock, if the request was not sent again by somebody")]
    public static partial void Stale(ILogger logger, double offsetSeconds);

    [LoggerMessage(
        EventId = 22,
        Level = LogLevel.Warning,
        Message = "Discord's timestamps are {OffsetSeconds:0} s behind this machine's clock (negative: ahead). From 300 s on they are refused, so "
            + "set the clock")]
    public static partial void SkewedClock(ILogger logger, double offsetSeconds);

    [LoggerMessage(
        EventId = 23,
        Level = LogLevel.Warning,
        Message = "A request was refused, since its signature is not by Discord:PublicKey. Discord sends such requests too, to see them refused; "
            + "where every command fails, the key is another application's")]
    public static partial void BadSignature(ILogger logger);

    [LoggerMessage(EventId = 24, Level = LogLevel.Warning, Message = "{Sender} sent a request that cannot be read: {Type}, line {Line}, byte {Byte}")]
    public static partial void Unreadable(ILogger logger, string sender, string type, long? line, long? @byte);

    [LoggerMessage(EventId = 25, Level = LogLevel.Warning, Message = "{Sender} sent an interaction of kind {Kind}, which this version does not know")]
    public static partial void UnknownKind(ILogger logger, string sender, int kind);

    [LoggerMessage(
        EventId = 26,
        Level = LogLevel.Error,
        Message = "{Reference}: interaction {Interaction} ({Name}) of user {User} in server {Server} failed: {Fault}")]
    public static partial void InteractionFailed(
        ILogger logger, string reference, Snowflake interaction, string name, Snowflake? user, Snowflake? server, string fault);

    [LoggerMessage(
        EventId = 27,
        Level = LogLevel.Warning,
        Message = "Interaction {Interaction} ({Name}) of user {User} in server {Server} was not ready in time")]
    public static partial void InteractionLate(ILogger logger, Snowflake interaction, string name, Snowflake? user, Snowflake? server);

    [LoggerMessage(EventId = 28, Level = LogLevel.Error, Message = "Interaction {Interaction} ({Name}) failed after it had been too late: {Fault}")]
    public static partial void LateInteractionFailed(ILogger logger, Snowflake interaction, string name, string fault);

    [LoggerMessage(EventId = 29, Level = LogLevel.Debug, Message = "Interaction {Interaction} of user {User} in server {Server} was beyond the limit")]
    public static partial void Flooded(ILogger logger, Snowflake interaction, Snowflake? user, Snowflake? server);

    [LoggerMessage(
        EventId = 30,
        Level = LogLevel.Error,
        Message = "{Reference}: the work of interaction {Interaction} ({Name}) of user {User} in server {Server} failed: {Fault}")]
    public static partial void WorkFailed(
        ILogger logger, string reference, Snowflake interaction, string name, Snowflake? user, Snowflake? server, string fault);

    [LoggerMessage(EventId = 31, Level = LogLevel.Warning, Message = "The work of interaction {Interaction} ({Name}) was cut short, since FanBot stops")]
    public static partial void WorkStopped(ILogger logger, Snowflake interaction, string name);

    [LoggerMessage(EventId = 32, Level = LogLevel.Warning, Message = "The message of interaction {Interaction} could not be changed: {Fault}")]
    public static partial void EditFailed(ILogger logger, Snowflake interaction, string fault);

    [LoggerMessage(EventId = 110, Level = LogLevel.Warning, Message = "The answer of interaction {Interaction} ({Name}) got no picture: {Fault}")]
    public static partial void AdditionFailed(ILogger logger, Snowflake interaction, string name, string fault);

    [LoggerMessage(EventId = 33, Level = LogLevel.Warning, Message = "Too much work is waiting, so interaction {Interaction} ({Name}) was turned away")]
    public static partial void WorkTurnedAway(ILogger logger, Snowflake interaction, string name);
}
