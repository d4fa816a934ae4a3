namespace FanBot.Archives;

/// <summary>A file that lies here.</summary>
/// <param name="Path">Its path in an archive.</param>
/// <param name="FullPath">Where it lies.</param>
internal sealed record PlacedFile(string Path, string FullPath);
