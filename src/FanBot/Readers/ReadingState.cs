namespace FanBot.Readers;

/// <summary>How far a reader is.</summary>
internal enum ReadingState
{
    /// <summary>It is being loaded; questions are answered without it for now.</summary>
    Loading,

    /// <summary>It reads.</summary>
    Ready,

    /// <summary>It could not be loaded, which the log has told.</summary>
    Absent,
}
