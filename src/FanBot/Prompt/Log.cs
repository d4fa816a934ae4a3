using Microsoft.Extensions.Logging;

namespace FanBot.Prompt;

/// <summary>Every message that is logged of the prompt.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A question failed: {Question}")]
    public static partial void QuestionFailed(ILogger logger, Exception exception, string question);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "The prompt has ended")]
    public static partial void PromptEnded(ILogger logger);
}
