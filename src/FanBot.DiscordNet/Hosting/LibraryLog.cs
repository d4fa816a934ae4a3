using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace FanBot.DiscordNet.Hosting;

/// <summary>Hands what the library logs to our logger.</summary>
/// <param name="logger">Named after the library, so that it can be filtered apart.</param>
internal sealed partial class LibraryLog(ILogger<Library.WebSocket.DiscordSocketClient> logger)
{
    /// <summary>Writes one message.</summary>
    public Task WriteAsync(Library.LogMessage message)
    {
        // Ending is told as a fault too.
        var isEnd = message is { Exception: OperationCanceledException, Message: null or "" };
        var level = LevelOf(message.Severity);
        if (!isEnd && logger.IsEnabled(level))
        {
            var text = TextOf(message);
            Log.Library(logger, level, message.Source ?? "", text);
        }

        return Task.CompletedTask;
    }

    /// <summary>Our name for the library's level.</summary>
    public static LogLevel LevelOf(Library.LogSeverity severity) => severity switch
    {
        Library.LogSeverity.Critical => LogLevel.Critical,
        Library.LogSeverity.Error => LogLevel.Error,
        Library.LogSeverity.Warning => LogLevel.Warning,
        Library.LogSeverity.Info => LogLevel.Information,
        Library.LogSeverity.Verbose => LogLevel.Debug,
        _ => LogLevel.Trace,
    };

    /// <summary>
    /// What may be logged: the message without the tokens of interactions, which stand in addresses; of a fault of Discord
    /// or of the way to it our sentence, and of any other exception the types and where they were thrown, since their
    /// messages may quote what could not be read.
    /// </summary>
    public static string TextOf(Library.LogMessage message)
    {
        var text = Secret().Replace(message.Message ?? "", "$1/(secret)");
        return message.Exception is not { } thrown ? text
            : $"{text} {LibraryFaults.Of(thrown, "keep the connection")?.Message ?? FaultText.Of(thrown)}".TrimStart();
    }

    [GeneratedRegex("((?:interactions|webhooks)/[0-9]+)/[^/ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
