namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>A show that articles were found to be about.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">The folder that they lie in; null where they lie in none.</param>
/// <param name="Paths">Their paths.</param>
/// <param name="Texts">Their texts.</param>
internal sealed record FoundShow(string Name, string? Folder, IReadOnlyList<string> Paths, IReadOnlyList<string> Texts);
