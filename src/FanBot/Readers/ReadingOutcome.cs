namespace FanBot.Readers;

/// <summary>What became of a question that was to be read.</summary>
internal enum ReadingOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>Too many were waiting, or its turn did not come in time.</summary>
    Busy,

    /// <summary>Its turn came, and reading took too long.</summary>
    Late,

    /// <summary>The reader failed, or had nothing to say.</summary>
    Failed,
}
