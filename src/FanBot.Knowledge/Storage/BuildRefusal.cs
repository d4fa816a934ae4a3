namespace FanBot.Knowledge.Storage;

/// <summary>Why a build published nothing.</summary>
public enum BuildRefusal
{
    /// <summary>There is no articles folder, or it may not be read.</summary>
    NoFolder,

    /// <summary>The folder holds no article, or none that could be read.</summary>
    NoArticles,

    /// <summary>Another build is running in the same store.</summary>
    Busy,

    /// <summary>What was built was only to be looked at, and is thrown away.</summary>
    Discarded,
}
