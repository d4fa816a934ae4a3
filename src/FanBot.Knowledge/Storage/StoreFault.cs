namespace FanBot.Knowledge.Storage;

/// <summary>What is wrong with a store of snapshots.</summary>
public enum StoreFault
{
    /// <summary>A snapshot is cut short or is no database; build again, or roll back.</summary>
    Damaged,

    /// <summary>A snapshot was written by another version of FanBot whose format this one does not read.</summary>
    OtherFormat,

    /// <summary>There is no snapshot of that name.</summary>
    NoSuchSnapshot,

    /// <summary>Another build holds the store.</summary>
    Busy,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The store's folder cannot be written to.</summary>
    NotWritable,

    /// <summary>Reading or writing failed for another reason, which the message names.</summary>
    Failed,
}
