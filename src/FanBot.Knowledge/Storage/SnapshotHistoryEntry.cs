namespace FanBot.Knowledge.Storage;

/// <summary>A snapshot in the store.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="IsLive">Whether it is the one that is answered from.</param>
/// <param name="Info">What it is, or null where it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, as a sentence, or null.</param>
public sealed record SnapshotHistoryEntry(string Name, bool IsLive, SnapshotInfo? Info, string? Problem);
