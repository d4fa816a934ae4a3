using Microsoft.Extensions.Logging;

namespace FanBot.Reading.Chat;

/// <summary>Every message of the chat reader. None holds a question, a passage, a key or a word of the model's.</summary>
internal static partial class ChatLog
{
    [LoggerMessage(EventId = 70, Level = LogLevel.Warning, Message = "The chat model did not answer: {Reason}")]
    public static partial void Failed(ILogger logger, string reason);

    [LoggerMessage(EventId = 71, Level = LogLevel.Warning, Message = "The chat model failed {Failures} times in a row and is left alone for {PauseSeconds} s")]
    public static partial void LeftAlone(ILogger logger, int failures, int pauseSeconds);

    [LoggerMessage(EventId = 72, Level = LogLevel.Warning, Message = "The chat model is not asked any more today (UTC): {Tokens} tokens are used")]
    public static partial void Spent(ILogger logger, long tokens);

    [LoggerMessage(EventId = 73, Level = LogLevel.Debug, Message = "A question was not read by the chat model: {Outcome}")]
    public static partial void NotUsed(ILogger logger, ChatOutcome outcome);
}
