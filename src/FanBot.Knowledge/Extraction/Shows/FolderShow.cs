using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>A show that articles of a folder declare.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Others">Other spellings of it, among them the folder's name where that is one.</param>
internal sealed record FolderShow(string Name, IReadOnlyList<string> Others)
{
    /// <summary>Its key.</summary>
    public string Key => ShowKey.Of(Name);

    /// <summary>The keys of all its names.</summary>
    public IEnumerable<string> Keys => Others.Select(ShowKey.Of).Prepend(Key);

    /// <summary>What settles the show of one of its articles; the hash makes an article be extracted again when it moves to another show.</summary>
    public ShowFile File(ShowFile show) => show with
    {
        Name = Name,
        Aliases = [.. show.Aliases.Union(Others, StringComparer.Ordinal)],
        Hash = $"{show.Hash};folder:{string.Join(',', Keys)}",
    };
}
