using FanBot.Knowledge.Storage;
using FanBot.Readers;

namespace FanBot.Editions;

/// <summary>How the knowledge stands, for those who keep it.</summary>
internal sealed record KnowledgeStatus
{
    /// <summary>What is answered from, or null where there is nothing.</summary>
    public Snapshot? Snapshot { get; init; }

    /// <summary>What the last build in the store found wrong with the files, whichever process ran it; null where nothing tells.</summary>
    public LastBuild? LastBuild { get; init; }

    /// <summary>What the last build of this process came to, at the start or by a reload, or null.</summary>
    public ReloadResult? Last { get; init; }

    /// <summary>How far the build is that runs in this process; null where none runs.</summary>
    public BuildProgress? Running { get; init; }

    /// <summary>How the reader stands, or null where nobody reads.</summary>
    public ReadingStatus? Reader { get; init; }

    /// <summary>Whether the articles are being read for the first time.</summary>
    public bool IsReading { get; init; }

    /// <summary>Why there is nothing to answer from, where something is wrong; else null.</summary>
    public StoreException? Trouble { get; init; }
}
