using FanBot.Discord;
using FanBot.Readers;
using Microsoft.Extensions.Logging;

namespace FanBot;

/// <summary>Every message that the bot logs.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A question failed: {Question}")]
    public static partial void QuestionFailed(ILogger logger, Exception exception, string question);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "The prompt has ended")]
    public static partial void PromptEnded(ILogger logger);

    [LoggerMessage(EventId = 37, Level = LogLevel.Information, Message = "Health checks are answered at {Url}")]
    public static partial void HealthAt(ILogger logger, string url);

    [LoggerMessage(EventId = 38, Level = LogLevel.Warning, Message = "Interaction {Interaction} ({Name}) was dropped, since too many are waiting")]
    public static partial void InteractionDropped(ILogger logger, Snowflake interaction, string name);

    [LoggerMessage(EventId = 39, Level = LogLevel.Warning, Message = "Interaction {Interaction} ({Name}) could not be answered: {Reason}")]
    public static partial void NotAnswered(ILogger logger, Snowflake interaction, string name, string reason);

    [LoggerMessage(EventId = 36, Level = LogLevel.Error, Message = "The commands are not registered: {Reason}")]
    public static partial void NotRegistered(ILogger logger, string reason);

    [LoggerMessage(EventId = 40, Level = LogLevel.Information, Message = "The articles have been read; answering from snapshot {Snapshot}")]
    public static partial void SnapshotLive(ILogger logger, string? snapshot);

    [LoggerMessage(EventId = 45, Level = LogLevel.Information, Message = "Answering from snapshot {Snapshot}, which the store holds")]
    public static partial void SnapshotOpen(ILogger logger, string? snapshot);

    [LoggerMessage(EventId = 41, Level = LogLevel.Warning, Message = "The articles were not read: {Reason}")]
    public static partial void NotBuilt(ILogger logger, string reason);

    [LoggerMessage(EventId = 42, Level = LogLevel.Error, Message = "The articles could not be read; what was live stays live")]
    public static partial void ReloadFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 43, Level = LogLevel.Information, Message = "Reloaded by a moderator; published: {Published}, problems: {Problems}")]
    public static partial void Reloaded(ILogger logger, bool published, int problems);

    [LoggerMessage(EventId = 44, Level = LogLevel.Warning, Message = "Discord did not take the news of a reload: {Fault}")]
    public static partial void NewsNotTaken(ILogger logger, DiscordFault fault);

    [LoggerMessage(EventId = 46, Level = LogLevel.Warning, Message = "The articles as last read: {LeftOut} files left out, {Others} other things to mend")]
    public static partial void LeftOut(ILogger logger, int leftOut, int others);

    [LoggerMessage(EventId = 47, Level = LogLevel.Warning, Message = "Left out, or to mend: {Line}")]
    public static partial void ToMend(ILogger logger, string line);

    [LoggerMessage(EventId = 48, Level = LogLevel.Information, Message = "Undated, and not used for questions about the past: {Undated} articles ({Paths})")]
    public static partial void Undated(ILogger logger, int undated, string paths);

    [LoggerMessage(EventId = 49, Level = LogLevel.Information, Message = "Doubts about articles: {Doubts}, facts on which they disagree: {Disputed}")]
    public static partial void Doubted(ILogger logger, int doubts, int disputed);

    [LoggerMessage(EventId = 50, Level = LogLevel.Information, Message = "To look at: {Line}")]
    public static partial void ToLookAt(ILogger logger, string line);

    [LoggerMessage(EventId = 51, Level = LogLevel.Warning, Message = "{Name} failed while FanBot warmed up: {Fault}")]
    public static partial void WarmUpFailed(ILogger logger, string name, string fault);

    [LoggerMessage(EventId = 52, Level = LogLevel.Information, Message = "The articles are still being read; FanBot connects, and says so to who asks")]
    public static partial void ConnectsEarly(ILogger logger);

    [LoggerMessage(EventId = 53, Level = LogLevel.Information, Message = "Articles are read for questions by the reader: {Kind}")]
    public static partial void ReaderReady(ILogger logger, ReaderKind kind);

    [LoggerMessage(EventId = 54, Level = LogLevel.Warning, Message = "Questions are answered without the reader. {Reason}")]
    public static partial void ReaderMissing(ILogger logger, string reason);

    [LoggerMessage(EventId = 55, Level = LogLevel.Warning, Message = "The reader failed, so a question was answered without it: {Fault}")]
    public static partial void ReaderFailed(ILogger logger, string fault);

    [LoggerMessage(EventId = 56, Level = LogLevel.Warning, Message = "The chat model has no small reader behind it. {Reason}")]
    public static partial void NobodyBehindChat(ILogger logger, string reason);

    [LoggerMessage(EventId = 57, Level = LogLevel.Warning, Message = "What is read for a question is found by its words alone. {Reason}")]
    public static partial void VectorsMissing(ILogger logger, string reason);

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "Discord's interactions are answered at {Url}/interactions")]
    public static partial void Listening(ILogger logger, string url);

    [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "A request that Discord signed was refused: its timestamp is {OffsetSeconds:0} s behind this machine's clock (negative: ahead). Set the clock, if the request was not sent again by somebody")]
    public static partial void Stale(ILogger logger, double offsetSeconds);

    [LoggerMessage(EventId = 22, Level = LogLevel.Warning, Message = "Discord's timestamps are {OffsetSeconds:0} s behind this machine's clock (negative: ahead). From 300 s on they are refused, so set the clock")]
    public static partial void SkewedClock(ILogger logger, double offsetSeconds);

    [LoggerMessage(EventId = 23, Level = LogLevel.Warning, Message = "A request was refused, since its signature is not by Discord:PublicKey. Discord sends such requests too, to see them refused; where every command fails, the key is another application's")]
    public static partial void BadSignature(ILogger logger);

    [LoggerMessage(EventId = 24, Level = LogLevel.Warning, Message = "Discord signed a request that cannot be read: {Type}, line {Line}, byte {Byte}")]
    public static partial void Unreadable(ILogger logger, string type, long? line, long? @byte);

    [LoggerMessage(EventId = 25, Level = LogLevel.Warning, Message = "Discord sent an interaction of kind {Kind}, which this version does not know")]
    public static partial void UnknownKind(ILogger logger, int kind);

    [LoggerMessage(EventId = 26, Level = LogLevel.Error, Message = "{Reference}: interaction {Interaction} ({Name}) of user {User} in server {Server} failed: {Fault}")]
    public static partial void InteractionFailed(ILogger logger, string reference, Snowflake interaction, string name, Snowflake? user, Snowflake? server, string fault);

    [LoggerMessage(EventId = 27, Level = LogLevel.Warning, Message = "Interaction {Interaction} ({Name}) of user {User} in server {Server} was not ready in time")]
    public static partial void InteractionLate(ILogger logger, Snowflake interaction, string name, Snowflake? user, Snowflake? server);

    [LoggerMessage(EventId = 28, Level = LogLevel.Error, Message = "Interaction {Interaction} ({Name}) failed after it had been too late: {Fault}")]
    public static partial void LateInteractionFailed(ILogger logger, Snowflake interaction, string name, string fault);

    [LoggerMessage(EventId = 29, Level = LogLevel.Debug, Message = "Interaction {Interaction} of user {User} in server {Server} was beyond the limit")]
    public static partial void Flooded(ILogger logger, Snowflake interaction, Snowflake? user, Snowflake? server);

    [LoggerMessage(EventId = 30, Level = LogLevel.Error, Message = "{Reference}: the work of interaction {Interaction} ({Name}) of user {User} in server {Server} failed: {Fault}")]
    public static partial void WorkFailed(ILogger logger, string reference, Snowflake interaction, string name, Snowflake? user, Snowflake? server, string fault);

    [LoggerMessage(EventId = 31, Level = LogLevel.Warning, Message = "The work of interaction {Interaction} ({Name}) was cut short, since FanBot stops")]
    public static partial void WorkStopped(ILogger logger, Snowflake interaction, string name);

    [LoggerMessage(EventId = 32, Level = LogLevel.Warning, Message = "The message of interaction {Interaction} could not be changed: {Fault}")]
    public static partial void EditFailed(ILogger logger, Snowflake interaction, string fault);

    [LoggerMessage(EventId = 33, Level = LogLevel.Warning, Message = "Too much work is waiting, so interaction {Interaction} ({Name}) was turned away")]
    public static partial void WorkTurnedAway(ILogger logger, Snowflake interaction, string name);
}
