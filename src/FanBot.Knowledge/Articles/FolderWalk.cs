using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

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

    private readonly string _root;
    private readonly CancellationToken _cancellation;
    private readonly List<ArticleEntry> _articles = [];
    private readonly List<ArticleEntry> _showFiles = [];
    private readonly List<ReadProblem> _problems = [];
    private readonly List<string> _leftOut = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<Place> _links = new();

    private FolderWalk(string root, CancellationToken cancellation)
    {
        _root = root;
        _cancellation = cancellation;
    }

    public IReadOnlyList<ArticleEntry> Articles => _articles;

    public IReadOnlyList<ArticleEntry> ShowFiles => _showFiles;

    /// <summary>The articles folder's <c>sources.yaml</c>, or null.</summary>
    public ArticleEntry? SourcesFile { get; private set; }

    public IReadOnlyList<ReadProblem> Problems => _problems;

    /// <summary>The links that were left out, by path.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    public bool RootUnreadable { get; private set; }

    /// <summary>
    /// Walks the folder. The articles folder itself may be a link; below it a link is followed only where it leads to
    /// something in the folder that has no name of its own there, such as a hidden folder. What a link leads to outside
    /// is not the moderators' to publish.
    /// </summary>
    public static FolderWalk Of(string root, CancellationToken cancellation)
    {
        var walk = new FolderWalk(RealPath.Of(root) ?? root, cancellation);
        walk.Visit(new Place("", Folder: null, walk._root, Depth: 0));

        // Links come last, so that a file which is reached on two ways is known by its own name.
        while (walk._links.TryDequeue(out var link))
        {
            walk.Follow(link);
        }

        walk._articles.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        walk._showFiles.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        walk._problems.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return walk;
    }

    public static bool IsArticle(string name) => Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".md" or ".markdown" or ".html" or ".htm";

    private void Visit(Place folder)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (folder.Depth > MaxDepth)
        {
            Report(folder, $"The folder lies more than {MaxDepth} folders deep and was not looked into. Move it up.");
            return;
        }

        if (!_seen.Add(folder.Real) || Entries(folder) is not { } entries)
        {
            return;
        }

        foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.') || (entry.Attributes & FileAttributes.Hidden) != 0)
            {
                continue;
            }

            var place = folder.Below(entry);
            if ((entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget is not null)
            {
                _links.Enqueue(place);
            }
            else
            {
                Sort(place, entry is DirectoryInfo);
            }
        }
    }

    private void Follow(Place link)
    {
        if (RealPath.Of(link.Real) is not { } target)
        {
            LeaveOut(link, "The link leads to nothing, or in a circle, and was left out. Remove it, or put what it should lead to in its place.");
        }
        else if (RealPath.IsWithin(target, _root))
        {
            Sort(link with { Real = target }, Directory.Exists(target));
        }
        else if (Directory.Exists(target) || IsShowFile(link.Name) || IsSourcesFile(link.Name) || Meant(link.Name) is not null || IsArticle(link.Name))
        {
            LeaveOut(link, "The link leads out of the articles folder and was left out. Put a copy of what it leads to in its place.");
        }
    }

    private void Sort(Place place, bool isFolder)
    {
        if (isFolder)
        {
            if (IsShowFile(place.Name) || IsSourcesFile(place.Name))
            {
                Report(place, $"A folder stands where the file '{place.Name}' belongs, so nothing is settled by it. Rename the folder, and write the file.");
            }

            Visit(place with { Folder = place.Folder ?? place.Name, Depth = place.Depth + 1 });
        }
        else if (IsShowFile(place.Name))
        {
            AddShowFile(place);
        }
        else if (IsSourcesFile(place.Name))
        {
            AddSourcesFile(place);
        }
        else if (Meant(place.Name) is { } right)
        {
            Report(place, $"The file is not used, since its name is not '{right}'. Rename it, or move its lines to '{Home(place, right)}'.");
        }
        else if (IsArticle(place.Name) && _seen.Add(place.Real))
        {
            _articles.Add(place.Entry);
        }
    }

    private void AddShowFile(Place file)
    {
        if (file.Depth > 1)
        {
            Report(file, $"The file is not used, since only the first folder names a show. Move it to '{file.Folder}/{ShowFileName}'.");
        }
        else
        {
            _showFiles.Add(file.Entry);
        }
    }

    private void Report(Place place, string message) => _problems.Add(new ReadProblem(place.Path, message));

    private void LeaveOut(Place link, string message)
    {
        _leftOut.Add(link.Path);
        Report(link, message);
    }

    private static string Home(Place file, string right) => right == ShowFileName && file.Folder is { } folder ? $"{folder}/{right}" : right;

    /// <summary>The file that a name such as <c>source.yml</c> or <c>sources.yaml.txt</c> is a slip of, or null.</summary>
    private static string? Meant(string name) => MeantPattern.Match(name) is { Success: true } match && !IsShowFile(name) && !IsSourcesFile(name)
        ? NearestName.Of(match.Groups["stem"].Value.ToLowerInvariant(), [ShowFileName, SourcesFileName], right => Path.GetFileNameWithoutExtension(right))
        : null;

    private static readonly Pattern MeantPattern = new(@"^(?<stem>[^.]+)\.ya?ml(?:\.txt)?$", RegexOptions.IgnoreCase);

    private static bool IsShowFile(string name) => name.Equals(ShowFileName, StringComparison.OrdinalIgnoreCase);

    private static bool IsSourcesFile(string name) => name.Equals(SourcesFileName, StringComparison.OrdinalIgnoreCase);

    private void AddSourcesFile(Place file)
    {
        if (file.Folder is not null || SourcesFile is not null)
        {
            var right = SourcesFile?.Path ?? SourcesFileName;
            _problems.Add(new ReadProblem(
                file.Path,
                $"The file is not used, since publishers are weighed once for all shows. Move its lines to '{right}' in the articles folder itself."));
        }
        else
        {
            SourcesFile = file.Entry;
        }
    }

    private FileSystemInfo[]? Entries(Place folder)
    {
        try
        {
            return new DirectoryInfo(folder.Real).GetFileSystemInfos();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            if (folder.Depth == 0)
            {
                RootUnreadable = true;
            }
            else
            {
                Report(folder, "The folder may not be read. Give FanBot's user permission to read it.");
            }

            return null;
        }
    }

    /// <summary>A file or folder, under the name by which the walk came to it.</summary>
    /// <param name="Path">Path below the articles folder.</param>
    /// <param name="Folder">The first folder of that path; null for what lies directly in the articles folder.</param>
    /// <param name="Real">Where it lies on this machine, with no link on the way to it.</param>
    /// <param name="Depth">Number of folders it lies in; of a folder that is being visited, with itself.</param>
    private sealed record Place(string Path, string? Folder, string Real, int Depth)
    {
        public string Name => Path[(Path.LastIndexOf('/') + 1)..];

        public ArticleEntry Entry => new(Path, Folder, Real);

        public Place Below(FileSystemInfo entry) => this with { Path = Path.Length == 0 ? entry.Name : $"{Path}/{entry.Name}", Real = entry.FullName };
    }
}
