namespace FanBot.Reading.Chat;

/// <summary>How one reading by a chat model ended. All but the first two leave it to the reader behind.</summary>
public enum ChatOutcome
{
    /// <summary>It quoted one of the passages, letter for letter.</summary>
    Quoted,

    /// <summary>It said that no passage answers.</summary>
    NoPassage,

    /// <summary>Its reply was not of the form that was asked for, or named a passage that it was not given.</summary>
    Junk,

    /// <summary>Its quote does not stand in the passage that it named, or is too short or too long to be one.</summary>
    FalseQuote,

    /// <summary>It could not be reached, refused, or did not answer in time.</summary>
    Failed,

    /// <summary>It was not asked, since it had failed too often in a row.</summary>
    Shut,

    /// <summary>It was not asked, since the day's tokens or the day's money are spent.</summary>
    Capped,

    /// <summary>It was not asked: beside the question no passage fits into a prompt, or of the question nothing may be sent.</summary>
    Unsendable,
}
