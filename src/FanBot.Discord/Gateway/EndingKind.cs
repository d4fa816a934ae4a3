namespace FanBot.Discord.Gateway;

/// <summary>How a connection ended.</summary>
internal enum EndingKind
{
    /// <summary>The bot stops.</summary>
    Stopped,

    /// <summary>It never came about.</summary>
    NotConnected,

    /// <summary>Discord closed it.</summary>
    Closed,

    /// <summary>It broke off without a close.</summary>
    Dropped,

    /// <summary>Discord did not say hello.</summary>
    NoHello,

    /// <summary>A heartbeat was due and the one before not acknowledged.</summary>
    MissedAck,

    /// <summary>Discord asked to connect anew.</summary>
    ReconnectAsked,

    /// <summary>Discord ended the session.</summary>
    SessionInvalid,

    /// <summary>Discord broke off the session, which may be resumed.</summary>
    SessionInterrupted,

    /// <summary>The resume was neither granted nor refused.</summary>
    ResumeUnanswered,

    /// <summary>A message exceeded the limit.</summary>
    TooLarge,

    /// <summary>What came cannot be read, nor what would come after it.</summary>
    Unreadable,
}
