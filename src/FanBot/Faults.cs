using FanBot.Discord;
using FanBot.Knowledge.Storage;

namespace FanBot;

/// <summary>Says in a sentence what went wrong and what to do.</summary>
internal static class Faults
{
    /// <summary>The exit code and sentence for an exception that ended the run.</summary>
    public static (int Code, string Sentence) Explain(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        UsageException usage => (ExitCode.Usage, usage.Message),
        ArchiveException archive => (ExitCode.BadResult, archive.Message),
        OperationCanceledException when cancellationToken.IsCancellationRequested =>
            (ExitCode.Fault, "Stopped before the work was done. The live snapshot is as it was."),
        StoreException store => (store.Fault == StoreFault.NoSuchSnapshot ? ExitCode.Usage : ExitCode.Fault, store.Message),
        StateException state => (ExitCode.Fault, state.Message),
        DiscordException discord => (Code(discord.Fault), discord.Message),
        PlatformNotSupportedException missing => (ExitCode.Fault, missing.Message),
        UnauthorizedAccessException denied => (ExitCode.Fault, $"{denied.Message} Give FanBot the right to use it, or choose another folder."),
        IOException failed => (ExitCode.Fault, $"Reading or writing failed: {failed.Message}"),
        _ => (
            ExitCode.Fault,
            $"Something went wrong inside FanBot: {exception.GetType().Name}, {exception.Message} Set FANBOT_TRACE=1 to see where, and please report it."),
    };

    /// <summary>The exit code for a fault of Discord: whether the settings cause it, or nobody here does.</summary>
    public static int Code(DiscordFault fault) =>
        fault is DiscordFault.WrongToken or DiscordFault.Forbidden or DiscordFault.NotFound ? ExitCode.Usage : ExitCode.Fault;
}
