namespace FanBot;

/// <summary>What is wrong with the state database.</summary>
internal enum StateFault
{
    /// <summary>It is no database, or its content does not hang together.</summary>
    Damaged,

    /// <summary>A newer version of FanBot has written it.</summary>
    Newer,

    /// <summary>Another process has been writing to it for too long.</summary>
    Busy,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>Its folder cannot be written to.</summary>
    NotWritable,

    /// <summary>Reading or writing failed for another reason, which the message names.</summary>
    Failed,
}
