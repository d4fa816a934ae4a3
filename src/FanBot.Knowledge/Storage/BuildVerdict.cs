namespace FanBot.Knowledge.Storage;

/// <summary>What shall become of a snapshot that is built.</summary>
public enum BuildVerdict
{
    /// <summary>It goes live.</summary>
    Publish,

    /// <summary>It is kept beside the live one, until somebody publishes it.</summary>
    KeepAside,

    /// <summary>It is thrown away; it was only looked at.</summary>
    Discard,
}
