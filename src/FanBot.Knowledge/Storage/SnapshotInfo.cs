namespace FanBot.Knowledge.Storage;

/// <summary>What a snapshot is.</summary>
/// <param name="Name">Its file name: time of the build and content hash.</param>
/// <param name="BuiltAt">When it was built.</param>
/// <param name="ContentHash">SHA-256 over all that it holds, in lower-case hexadecimal; the same input gives the same hash.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Passages">Number of passages.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Facts">Number of facts.</param>
public sealed record SnapshotInfo(
    string Name,
    DateTimeOffset BuiltAt,
    string ContentHash,
    int Articles,
    int Passages,
    int Claims,
    int Facts)
{
    /// <summary>Name of the vectors that its pieces have (<see cref="ITextVectors.Name"/>); null where they have none.</summary>
    public string? Vectors { get; init; }
}
