using FanBot.Editions;
using FanBot.Knowledge.Articles;

namespace FanBot.Commands.Moderating;

/// <summary>The corrections that stand in the <c>show.yaml</c> files of the articles folder.</summary>
/// <param name="loader">Knows the articles folder.</param>
/// <param name="shelf">Writes there.</param>
internal sealed class ShowFiles(KnowledgeLoader loader, ArticleShelf shelf)
{
    /// <summary>All of them, by folder and in the order of each file.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<Correction>> AllAsync(CancellationToken cancellationToken)
    {
        var contents = await loader.Articles.ListAsync(cancellationToken).ConfigureAwait(false);
        return [.. contents.Shows.OrderBy(s => s.Key, StringComparer.Ordinal).SelectMany(s => s.Value.Corrections)];
    }

    /// <summary>Adds one.</summary>
    /// <param name="folder">The folder whose file it goes into; null for the articles folder itself.</param>
    /// <param name="correction">The correction.</param>
    /// <returns>Why it cannot be added, as sentences, or null.</returns>
    /// <exception cref="ShelfException">The file cannot be written.</exception>
    public string? Add(string? folder, Correction correction) =>
        shelf.ChangeShowFile(folder, yaml => ShowFileEditor.Add(yaml, correction, folder));

    /// <summary>Takes one out.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Ends the search for it.</param>
    /// <returns>What it was, or null where it is there no more; and why it cannot be taken out, as sentences, or null.</returns>
    /// <exception cref="ShelfException">The file cannot be written.</exception>
    public async Task<(Correction? Correction, string? Problem)> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        var contents = await loader.Articles.ListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (name, show) in contents.Shows)
        {
            if (show.Corrections.FirstOrDefault(c => c.Id == id) is { } correction)
            {
                var folder = name.Length == 0 ? null : name;
                return (correction, shelf.ChangeShowFile(folder, yaml => ShowFileEditor.Remove(yaml, id, folder)));
            }
        }

        return (null, null);
    }

    /// <summary>The folder whose file names the people of a show: the first with one, in the order of how many of its articles they hold.</summary>
    /// <param name="paths">The paths of the show's articles.</param>
    /// <param name="show">Its key.</param>
    /// <param name="cancellationToken">Ends the search for it.</param>
    public async Task<string?> FolderOfAsync(IReadOnlyList<string> paths, string show, CancellationToken cancellationToken)
    {
        var contents = await loader.Articles.ListAsync(cancellationToken).ConfigureAwait(false);
        var folders = paths
            .CountBy(FolderOf, StringComparer.Ordinal)
            .OrderByDescending(f => f.Value)
            .ThenBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => f.Key)
            .ToList();
        var used = folders.FirstOrDefault(f => contents.ShowOf(f) is var file && file != ShowFile.None && (file.Name is null || ShowKey.Of(file.Name) == show));
        return (used ?? folders.FirstOrDefault()) is { Length: > 0 } folder ? folder : null;
    }

    /// <summary>The first folder of an article's path; empty for one that lies directly in the articles folder.</summary>
    public static string FolderOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? path[..slash] : "";
}
