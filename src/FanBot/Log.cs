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
}
