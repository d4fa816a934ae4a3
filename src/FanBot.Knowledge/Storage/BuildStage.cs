namespace FanBot.Knowledge.Storage;

/// <summary>What a build is doing.</summary>
public enum BuildStage
{
    /// <summary>Comparing files with the live snapshot.</summary>
    Comparing,

    /// <summary>Reading changed articles.</summary>
    Reading,

    /// <summary>Reconciling the claims of shows.</summary>
    Reconciling,

    /// <summary>Asking golden questions of the snapshot.</summary>
    Asking,

    /// <summary>Putting the snapshot in place.</summary>
    Publishing,
}
