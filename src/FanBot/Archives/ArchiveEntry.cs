namespace FanBot.Archives;

/// <summary>A file of an archive, as its manifest tells of it.</summary>
/// <param name="Path">Its path in the archive, with <c>/</c> between the parts.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Sha256">Their hash, in lower case.</param>
internal sealed record ArchiveEntry(string Path, long Size, string Sha256);
