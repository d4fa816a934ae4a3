namespace FanBot.Discord.Gateway;

/// <summary>How a connection ended, and how far it had come.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Code">Discord's close code, where there is one.</param>
internal readonly record struct Ending(EndingKind Kind, int? Code = null)
{
    /// <summary>How long the session went on here, from its first event; null where none came.</summary>
    public TimeSpan? Served { get; init; }

    /// <summary>Whether a resume was sent.</summary>
    public bool ResumeSent { get; init; }

    /// <summary>What to do now.</summary>
    public CloseVerdict Verdict => Kind switch
    {
        EndingKind.Closed => CloseCodes.Judge(Code),
        EndingKind.SessionInvalid or EndingKind.ResumeUnanswered => new CloseVerdict(AfterConnection.Identify),
        _ => new CloseVerdict(AfterConnection.Resume),
    };

    /// <summary>The reason for the log.</summary>
    public override string ToString() => Kind switch
    {
        EndingKind.Closed => $"Discord closed it with code {Code}",
        EndingKind.NoHello => "Discord did not say hello",
        EndingKind.MissedAck => "a heartbeat was not acknowledged",
        EndingKind.ReconnectAsked => "Discord asked to connect anew",
        EndingKind.SessionInvalid => "Discord ended the session",
        EndingKind.SessionInterrupted => "Discord interrupted the session",
        EndingKind.ResumeUnanswered => "Discord did not answer the resume",
        EndingKind.TooLarge => "a message was too large",
        EndingKind.Unreadable => "a message could not be read",
        _ => "the connection broke off",
    };
}
