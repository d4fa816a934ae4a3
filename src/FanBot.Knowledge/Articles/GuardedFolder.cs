namespace FanBot.Knowledge.Articles;

/// <summary>
/// Writes below one folder and nowhere else: a path has plain parts only, and none of its folders, nor what stands at its end, may be a
/// link. A file is written aside and renamed, so that it is there as a whole or not at all; what was done is on the disk when a method ends.
/// </summary>
/// <param name="root">The folder; it may be a link itself, and is made where it is missing.</param>
internal sealed class GuardedFolder(string root)
{
    private const int LongestName = 255;

    /// <summary>The bytes of a file, or null where there is none.</summary>
    /// <exception cref="ShelfException">It cannot be read, or is a link.</exception>
    public byte[]? Read(string path) => Guard(path, () => File.Exists(Full(path, makes: false)) ? File.ReadAllBytes(Full(path, makes: false)) : null);

    /// <summary>Writes a file in place of what stood there before.</summary>
    /// <exception cref="ShelfException">It cannot be written.</exception>
    public void Write(string path, ReadOnlyMemory<byte> content) => Guard(path, () =>
    {
        var full = Full(path, makes: true);
        var aside = Path.Combine(Path.GetDirectoryName(full)!, $".{Guid.NewGuid():N}.new");
        try
        {
            using (var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, full, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }

        // Folders above may have been made for it.
        var root = Root(makes: false)!;
        for (var folder = Path.GetDirectoryName(full)!; folder.Length >= root.Length; folder = Path.GetDirectoryName(folder) ?? "")
        {
            FolderFlush.Run(folder);
        }

        return true;
    });

    /// <summary>Deletes a file.</summary>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="ShelfException">It cannot be deleted, or is a link.</exception>
    public bool Delete(string path) => Guard(path, () =>
    {
        var full = Full(path, makes: false);
        var isThere = File.Exists(full);
        File.Delete(full);
        FolderFlush.Run(Path.GetDirectoryName(full)!);
        return isThere;
    });

    /// <summary>The names of what lies in a folder, links left out; none where there is no such folder.</summary>
    /// <param name="path">The folder; empty for the root.</param>
    /// <param name="folders">Whether folders are meant, and not files.</param>
    /// <exception cref="ShelfException">It cannot be read.</exception>
    public IReadOnlyList<string> Names(string path, bool folders) => Guard(path, () =>
    {
        var full = path.Length == 0 ? Root(makes: false) : Full(path, makes: false);
        if (full is null || !Directory.Exists(full))
        {
            return [];
        }

        var folder = new DirectoryInfo(full);
        IEnumerable<FileSystemInfo> found = folders ? folder.EnumerateDirectories() : folder.EnumerateFiles();
        return (IReadOnlyList<string>)[.. found.Where(f => f.LinkTarget is null).Select(f => f.Name).Order(StringComparer.Ordinal)];
    });

    private string? Root(bool makes)
    {
        if (makes)
        {
            Directory.CreateDirectory(root);
        }

        return RealPath.Of(Path.GetFullPath(root));
    }

    private string Full(string path, bool makes)
    {
        var full = Root(makes) ?? Path.GetFullPath(root);
        var parts = path.Split('/');
        foreach (var (depth, part) in parts.Index())
        {
            if (part.Length is 0 or > LongestName || part is "." or ".." || part.AsSpan().ContainsAny('\\', Path.DirectorySeparatorChar, '\0')
                || (OperatingSystem.IsWindows() && part.Contains(':', StringComparison.Ordinal)))
            {
                throw new ShelfException("That is no place in the articles folder, so nothing was changed.");
            }

            full = Path.Combine(full, part);
            if (new FileInfo(full).LinkTarget is not null)
            {
                throw new ShelfException(
                    $"'{string.Join('/', parts.Take(depth + 1))}' is a link, and FanBot changes nothing behind links. Put what it leads to in its place.");
            }

            if (makes && depth + 1 < parts.Length)
            {
                Directory.CreateDirectory(full);
            }
        }

        return full;
    }

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DirectoryNotFoundException e)
        {
            throw new ShelfException($"'{path}' is not there any more, so nothing was changed.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new ShelfException("FanBot may not write into the articles folder, so nothing was changed. Give FanBot's user permission to write there.", e);
        }
        catch (IOException e)
        {
            throw new ShelfException(
                $"'{path}' could not be written in the articles folder, so nothing was changed. Check that the disk is not full, and try again.", e);
        }
    }
}
