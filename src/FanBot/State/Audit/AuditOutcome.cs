namespace FanBot.State.Audit;

/// <summary>What became of something that a moderator did.</summary>
internal enum AuditOutcome
{
    /// <summary>It was begun; where it stays so, the bot ended before it had.</summary>
    Begun,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It waits for another moderator.</summary>
    Waiting,

    /// <summary>It was looked into and not done, for a reason that stands beside it.</summary>
    Refused,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It was given up, since the bot was stopped.</summary>
    GivenUp,

    /// <summary>It was looked at; nothing is done before it is confirmed.</summary>
    Looked,
}
