using Microsoft.Extensions.Logging;

namespace FanBot;

/// <summary>Every message that the bot logs.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Answering from snapshot {Snapshot} with {Articles} articles and {Facts} facts")]
    public static partial void SnapshotOpened(ILogger logger, string snapshot, int articles, int facts);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A question failed: {Question}")]
    public static partial void QuestionFailed(ILogger logger, Exception exception, string question);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "The prompt has ended")]
    public static partial void PromptEnded(ILogger logger);

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "Answering from snapshot {Snapshot}")]
    public static partial void SnapshotLive(ILogger logger, string? snapshot);

    [LoggerMessage(EventId = 21, Level = LogLevel.Warning, Message = "The articles were not read: {Reason}")]
    public static partial void NotBuilt(ILogger logger, string reason);

    [LoggerMessage(EventId = 22, Level = LogLevel.Error, Message = "The articles could not be read; what was live stays live")]
    public static partial void ReloadFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 23, Level = LogLevel.Information, Message = "Reloaded by a moderator; published: {Published}, problems: {Problems}")]
    public static partial void Reloaded(ILogger logger, bool published, int problems);

    [LoggerMessage(EventId = 24, Level = LogLevel.Warning, Message = "Discord did not take an edit: {Fault}")]
    public static partial void EditFailed(ILogger logger, FanBot.Discord.DiscordFault fault);
}
