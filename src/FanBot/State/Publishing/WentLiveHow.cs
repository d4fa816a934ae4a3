namespace FanBot.State.Publishing;

/// <summary>By what a snapshot became the live one.</summary>
internal enum WentLiveHow
{
    /// <summary>Something else put it there: <c>fanbot build</c>, or another copy of the bot that ended before it could say so.</summary>
    Elsewhere,

    /// <summary>It was built when the bot started, and passed the gate.</summary>
    Start,

    /// <summary>It was built by a reload, and passed the gate.</summary>
    Reload,

    /// <summary>It had been kept aside, and moderators published it.</summary>
    Published,

    /// <summary>A moderator went back to it.</summary>
    Rollback,
}
