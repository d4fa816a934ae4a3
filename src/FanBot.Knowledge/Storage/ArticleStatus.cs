namespace FanBot.Knowledge.Storage;

/// <summary>What a build did with an article.</summary>
public enum ArticleStatus
{
    /// <summary>Read and extracted.</summary>
    Read,

    /// <summary>Taken over from the live snapshot, since neither file, <c>show.yaml</c> nor rules changed.</summary>
    Unchanged,

    /// <summary>Left out; a problem says why.</summary>
    Skipped,
}
