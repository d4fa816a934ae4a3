using Microsoft.Extensions.Logging;

namespace FanBot.Editions;

/// <summary>Every message that is logged of what is answered from.</summary>
internal static partial class Log
{
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

    [LoggerMessage(
        EventId = 55, Level = LogLevel.Warning, Message = "Snapshot {Snapshot} is kept aside, and what was live stays live; reasons: {Reasons}")]
    public static partial void KeptAside(ILogger logger, string snapshot, int reasons);

    [LoggerMessage(EventId = 56, Level = LogLevel.Warning, Message = "Kept aside, because: {Line}")]
    public static partial void Concern(ILogger logger, string line);

    [LoggerMessage(EventId = 57, Level = LogLevel.Error, Message = "The history does not tell that snapshot {Snapshot} went live")]
    public static partial void NotNoted(ILogger logger, string snapshot, Exception exception);

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

    [LoggerMessage(EventId = 109, Level = LogLevel.Warning, Message = "Timelines are sent without a picture. {Trouble}")]
    public static partial void NoPictures(ILogger logger, string trouble);

    [LoggerMessage(EventId = 58, Level = LogLevel.Warning, Message = "The articles are read anew. {Why}")]
    public static partial void ToBuildAnew(ILogger logger, string why);
}
