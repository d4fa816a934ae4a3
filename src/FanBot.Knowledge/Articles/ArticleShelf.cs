using System.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// Changes the articles folder for moderators, one change at a time: puts articles beside others of their show under safe names, takes
/// them away, brings them back, and rewrites a <c>show.yaml</c>. Each file is there as a whole or not at all.
/// </summary>
/// <param name="directory">The articles folder.</param>
public sealed class ArticleShelf(string directory)
{
    private const string Extension = ".md";

    private readonly GuardedFolder _folder = new(directory);
    private readonly Lock _gate = new();

    /// <summary>The path that a new article would get: one that is free, below a folder that is there or would be made.</summary>
    /// <param name="folder">The folder that a show's articles lie in, or a show's name.</param>
    /// <param name="title">The article's title.</param>
    /// <exception cref="ShelfException">The articles folder cannot be read.</exception>
    public string PathFor(string folder, string title)
    {
        var known = _folder.Names("", folders: true).Where(f => !f.StartsWith('.')).ToList();
        var safe = FileNames.Of(folder);
        var place = known.FirstOrDefault(f => f == folder) ?? known.FirstOrDefault(f => f.Equals(safe, StringComparison.OrdinalIgnoreCase)) ?? safe;
        return $"{place}/{FileNames.Free(FileNames.Of(title), _folder.Names(place, folders: false))}{Extension}";
    }

    /// <summary>The bytes of an article, or null where there is none of that path.</summary>
    /// <exception cref="ShelfException">It cannot be read, or is a link.</exception>
    public byte[]? Read(string path) => IsArticle(path) ? _folder.Read(path) : null;

    /// <summary>Puts an article among the others.</summary>
    /// <param name="path">Its path; where that is taken meanwhile, it gets one beside it.</param>
    /// <param name="content">The file.</param>
    /// <returns>The path that it got.</returns>
    /// <exception cref="ShelfException">It cannot be put there.</exception>
    public string Put(string path, ReadOnlyMemory<byte> content)
    {
        if (!IsArticle(path))
        {
            throw new ShelfException("That is no place for an article, so nothing was changed.");
        }

        lock (_gate)
        {
            var slash = path.LastIndexOf('/');
            var (folder, name) = slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
            var taken = _folder.Names(folder, folders: false);
            var free = taken.Contains(name, StringComparer.OrdinalIgnoreCase)
                ? FileNames.Free(Path.GetFileNameWithoutExtension(name), taken) + Path.GetExtension(name)
                : name;
            var place = folder.Length == 0 ? free : $"{folder}/{free}";
            _folder.Write(place, content);
            return place;
        }
    }

    /// <summary>Takes an article away.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="ShelfException">It cannot be taken away.</exception>
    public bool Remove(string path)
    {
        lock (_gate)
        {
            return IsArticle(path) && _folder.Delete(path);
        }
    }

    /// <summary>The text of a folder's <c>show.yaml</c>; empty where there is none.</summary>
    /// <param name="folder">The folder; null for the articles folder itself.</param>
    /// <returns>The text, or null and what is wrong with the file, as sentences.</returns>
    /// <exception cref="ShelfException">It cannot be read.</exception>
    public (string? Yaml, string? Problem) ShowFile(string? folder)
    {
        var path = ShowFilePath(folder);
        var content = _folder.Read(path) ?? [];
        if (!content.Any(b => b > ' '))
        {
            return ("", null);
        }

        var decoded = TextDecoder.Decode(content, declared: null);
        return decoded.Problem is null ? (decoded.Text, null) : (null, $"'{path}' has to be mended first. {decoded.Problem}");
    }

    /// <summary>Changes the text of a folder's <c>show.yaml</c>.</summary>
    /// <param name="folder">The folder; null for the articles folder itself.</param>
    /// <param name="change">From the text, which is empty where there is no file, to the new one or a problem, as sentences.</param>
    /// <returns>The problem, or null where the file was written.</returns>
    /// <exception cref="ShelfException">It cannot be read or written.</exception>
    public string? ChangeShowFile(string? folder, Func<string, (string? Yaml, string? Problem)> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (_gate)
        {
            var (text, broken) = ShowFile(folder);
            var (yaml, problem) = text is null ? (null, broken) : change(text);
            if (yaml is not null)
            {
                _folder.Write(ShowFilePath(folder), Encoding.UTF8.GetBytes(yaml));
            }

            return problem;
        }
    }

    /// <summary>The path of a folder's <c>show.yaml</c> below the articles folder.</summary>
    /// <param name="folder">The folder; null for the articles folder itself.</param>
    public static string ShowFilePath(string? folder) => folder is null ? FolderWalk.ShowFileName : $"{folder}/{FolderWalk.ShowFileName}";

    private static bool IsArticle(string path) =>
        FolderWalk.IsArticle(path) && path.Split('/').All(part => part.Length > 0 && !part.StartsWith('.'));
}
