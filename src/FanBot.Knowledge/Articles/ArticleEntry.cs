namespace FanBot.Knowledge.Articles;

/// <summary>A file that lies in the articles folder and has not been read yet.</summary>
/// <param name="Path">Path below the articles folder, with <c>/</c> between its parts.</param>
/// <param name="Folder">The first folder of <paramref name="Path"/>, which names the show; null for a file that lies directly in the articles folder.</param>
/// <param name="FullPath">Where it lies on this machine, with no symbolic link on the way.</param>
public sealed record ArticleEntry(string Path, string? Folder, string FullPath);
