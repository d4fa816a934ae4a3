using Microsoft.Extensions.Logging;

namespace FanBot.Readers;

/// <summary>Every message that is logged of the reader.</summary>
internal static partial class Log
{
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
}
