namespace FanBot.Reading.Models;

/// <summary>How exactly the network's large matrices are kept.</summary>
internal enum Precision
{
    /// <summary>In bytes: a quarter of the size, and several times as fast.</summary>
    Byte,

    /// <summary>As they were trained, to compare with.</summary>
    Float,
}
