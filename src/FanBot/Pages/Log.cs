using Microsoft.Extensions.Logging;

namespace FanBot.Pages;

/// <summary>Every message that is logged of the pages.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 60, Level = LogLevel.Information, Message = "The preview is at {Url}")]
    public static partial void PreviewAt(ILogger logger, Uri url);

    [LoggerMessage(EventId = 61, Level = LogLevel.Warning, Message = "A wrong key was tried at the preview")]
    public static partial void WrongKey(ILogger logger);

    [LoggerMessage(EventId = 62, Level = LogLevel.Error, Message = "A page failed: {Fault}")]
    public static partial void PageFailed(ILogger logger, string fault);
}
