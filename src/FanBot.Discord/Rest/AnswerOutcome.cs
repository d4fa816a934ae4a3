namespace FanBot.Discord.Rest;

/// <summary>What came of the first answer to an interaction.</summary>
public enum AnswerOutcome
{
    /// <summary>The member has it.</summary>
    Answered,

    /// <summary>The interaction was answered before, most likely by another process with the same token; that answer stands.</summary>
    AnsweredBefore,

    /// <summary>Discord knows the interaction no more: its 3 seconds were over.</summary>
    TooLate,
}
