namespace FanBot.Knowledge.Articles;

/// <summary>Where a path leads once every symbolic link on the way has been followed.</summary>
internal static class RealPath
{
    // As many as Linux follows; more are a circle.
    private const int MostLinks = 40;

    /// <summary>The path without a link in it, or null where it leads to nothing, in a circle, or through a folder that may not be read.</summary>
    /// <param name="path">A full path.</param>
    public static string? Of(string path)
    {
        var real = Root(path);
        var rest = new Stack<string>(Parts(path));
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (LinkTarget(next) is not { } target)
            {
                if (!Path.Exists(next))
                {
                    return null;
                }

                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            // What is left of the path begins where the link stands, or anew where it names a full path.
            real = Path.IsPathRooted(target) ? Root(target) : real;
            foreach (var step in Parts(target))
            {
                rest.Push(step);
            }
        }

        return real;
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies in it; both without links.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }

    private static string Root(string path) => Path.GetPathRoot(path) is { Length: > 0 } root ? root : Path.DirectorySeparatorChar.ToString();

    /// <summary>The steps of a path below its root, the last one first.</summary>
    private static IEnumerable<string> Parts(string path) => path[(Path.GetPathRoot(path)?.Length ?? 0)..]
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Where(p => p != ".")
        .Reverse();
}
