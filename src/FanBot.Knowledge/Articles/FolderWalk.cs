namespace FanBot.Knowledge.Articles;

/// <summary>Walks the articles folder and sorts what lies in it; reads no file.</summary>
internal sealed class FolderWalk
{
    /// <summary>Name of the file in which moderators settle a show's names.</summary>
    public const string ShowFileName = "show.yaml";

    /// <summary>Name of the file in which moderators weigh publishers.</summary>
    public const string SourcesFileName = "sources.yaml";

    // Deep enough for any order a person keeps; keeps a chain of links from growing paths without end.
    private const int MaxDepth = 32;

    private readonly List<ArticleEntry> _articles = [];
    private readonly List<ArticleEntry> _showFiles = [];
    private readonly List<ReadProblem> _problems = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    private FolderWalk()
    {
    }

    public IReadOnlyList<ArticleEntry> Articles => _articles;

    public IReadOnlyList<ArticleEntry> ShowFiles => _showFiles;

    /// <summary>The articles folder's <c>sources.yaml</c>, or null.</summary>
    public ArticleEntry? SourcesFile { get; private set; }

    public IReadOnlyList<ReadProblem> Problems => _problems;

    public bool RootUnreadable { get; private set; }

    public static FolderWalk Of(string root, CancellationToken cancellation)
    {
        var walk = new FolderWalk();
        walk.Visit(new DirectoryInfo(root), "", folder: null, depth: 0, cancellation);
        walk._articles.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        walk._showFiles.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        walk._problems.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return walk;
    }

    public static bool IsArticle(string name) => Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".md" or ".markdown" or ".html" or ".htm";

    private void Visit(DirectoryInfo directory, string prefix, string? folder, int depth, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Entries(directory, prefix) is not { } entries)
        {
            return;
        }

        foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.') || (entry.Attributes & FileAttributes.Hidden) != 0)
            {
                continue;
            }

            var path = prefix + entry.Name;
            if (entry is DirectoryInfo child)
            {
                Descend(child, path, folder ?? entry.Name, depth + 1, cancellation);
            }
            else if (entry.Name.Equals(ShowFileName, StringComparison.OrdinalIgnoreCase))
            {
                AddShowFile(new ArticleEntry(path, folder, entry.FullName), depth);
            }
            else if (entry.Name.Equals(SourcesFileName, StringComparison.OrdinalIgnoreCase))
            {
                AddSourcesFile(new ArticleEntry(path, folder, entry.FullName));
            }
            else if (IsArticle(entry.Name))
            {
                _articles.Add(new ArticleEntry(path, folder, entry.FullName));
            }
        }
    }

    private void Descend(DirectoryInfo child, string path, string folder, int depth, CancellationToken cancellation)
    {
        if (depth > MaxDepth)
        {
            _problems.Add(new ReadProblem(path, $"The folder lies more than {MaxDepth} folders deep and was not looked into. Move it up."));
        }
        else
        {
            Visit(child, path + "/", folder, depth, cancellation);
        }
    }

    private void AddShowFile(ArticleEntry entry, int depth)
    {
        if (depth > 1)
        {
            _problems.Add(new ReadProblem(entry.Path, $"The file is not used, since only the first folder names a show. Move it to '{entry.Folder}/{ShowFileName}'."));
        }
        else
        {
            _showFiles.Add(entry);
        }
    }

    private void AddSourcesFile(ArticleEntry entry)
    {
        if (entry.Folder is not null || SourcesFile is not null)
        {
            var right = SourcesFile?.Path ?? SourcesFileName;
            _problems.Add(new ReadProblem(
                entry.Path,
                $"The file is not used, since publishers are weighed once for all shows. Move its lines to '{right}' in the articles folder itself."));
        }
        else
        {
            SourcesFile = entry;
        }
    }

    private FileSystemInfo[]? Entries(DirectoryInfo directory, string prefix)
    {
        try
        {
            // A linked folder is followed once; links that lead back to a folder already seen end here.
            var real = directory.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? directory.FullName;
            return _visited.Add(Path.TrimEndingDirectorySeparator(real)) ? directory.GetFileSystemInfos() : null;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            if (prefix.Length == 0)
            {
                RootUnreadable = true;
            }
            else
            {
                _problems.Add(new ReadProblem(prefix.TrimEnd('/'), "The folder may not be read. Give FanBot's user permission to read it, or remove the broken link."));
            }

            return null;
        }
    }
}
