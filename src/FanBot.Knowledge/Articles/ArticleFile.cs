namespace FanBot.Knowledge.Articles;

/// <summary>The bytes of one file in the articles folder, not yet decoded.</summary>
/// <param name="Path">Path below the articles folder, with <c>/</c> between its parts.</param>
/// <param name="Folder">The first folder of <paramref name="Path"/>, which names the show; null for a file that lies directly in the articles folder.</param>
/// <param name="Content">The file's bytes.</param>
/// <param name="Hash">SHA-256 of <paramref name="Content"/> in lower-case hexadecimal.</param>
public sealed record ArticleFile(string Path, string? Folder, ReadOnlyMemory<byte> Content, string Hash);
