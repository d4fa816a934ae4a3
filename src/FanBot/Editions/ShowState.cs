namespace FanBot.Editions;

/// <summary>What became of a show as a whole.</summary>
internal enum ShowState
{
    /// <summary>It was there and is there.</summary>
    Kept,

    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It is there no longer.</summary>
    Gone,
}
