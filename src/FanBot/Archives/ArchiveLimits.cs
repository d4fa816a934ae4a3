namespace FanBot.Archives;

/// <summary>How large an archive may be: far beyond any that FanBot makes, and little enough to be read without harm.</summary>
internal sealed record ArchiveLimits
{
    /// <summary>Most files.</summary>
    public int MostFiles { get; init; } = 200_000;

    /// <summary>Most bytes of all files together.</summary>
    public long MostBytes { get; init; } = 32L * 1_024 * 1_024 * 1_024;

    /// <summary>How many times its own size an archive may unpack to. Text and databases come to some ten times.</summary>
    public int MostRatio { get; init; } = 200;

    /// <summary>Up to so many bytes the ratio does not matter.</summary>
    public long Harmless { get; init; } = 64L * 1_024 * 1_024;

    /// <summary>Most bytes of a manifest.</summary>
    public int MostManifestBytes { get; init; } = 64 * 1_024 * 1_024;
}
