using System.Security.Cryptography;

namespace FanBot.Knowledge.Articles;

/// <summary>The folder in which moderators keep articles: lists it, and reads its files one by one.</summary>
/// <param name="directory">Path of the folder; it need not exist.</param>
/// <param name="maxFileBytes">Files larger than this are reported and not read.</param>
public sealed class ArticleFolder(string directory, long maxFileBytes = ArticleFolder.DefaultMaxFileBytes)
{
    /// <summary>5 MB: some thousand times a usual article, and little enough to hold in memory.</summary>
    public const long DefaultMaxFileBytes = 5_000_000;

    private readonly string _directory = Path.GetFullPath(directory);
    private readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> _instead = new Dictionary<string, ReadOnlyMemory<byte>?>();

    private ArticleFolder(string directory, long maxFileBytes, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> instead)
        : this(directory, maxFileBytes) => _instead = instead;

    /// <summary>Full path of the folder.</summary>
    public string Root => _directory;

    /// <summary>
    /// The folder as it would be with one file changed, which it is not on the disk: to see what that would come to.
    /// </summary>
    /// <param name="path">Path below the articles folder, with <c>/</c> between its parts: of an article, or of a folder's <c>show.yaml</c>.</param>
    /// <param name="content">What would stand in it; null where it would be gone.</param>
    public ArticleFolder With(string path, ReadOnlyMemory<byte>? content) => new(
        directory, maxFileBytes, new Dictionary<string, ReadOnlyMemory<byte>?>(_instead, StringComparer.Ordinal) { [path] = content });

    /// <summary>
    /// Lists articles, and reads <c>sources.yaml</c> and every <c>show.yaml</c>. Hidden files and other extensions are passed over
    /// without a word.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ArticleFolderContents> ListAsync(CancellationToken cancellation = default)
    {
        if (_instead.Count == 0 && !Directory.Exists(_directory))
        {
            if (new FileInfo(_directory).LinkTarget is not null && RealPath.Of(_directory) is null)
            {
                return Nothing(
                    ArticleFolderState.Missing,
                    $"The link '{directory}' leads to nothing, or in a circle. Let it lead to the folder that holds the articles.");
            }

            return File.Exists(_directory)
                ? Nothing(ArticleFolderState.Missing, $"'{directory}' is a file. Name the folder that holds the articles.")
                : Nothing(ArticleFolderState.Missing,
                    $"There is no folder '{directory}'. Create it and put articles (.txt, .md, .html) into it, or name another folder.");
        }

        var walk = FolderWalk.Of(_directory, cancellation);
        if (walk.RootUnreadable && Directory.Exists(_directory))
        {
            return Nothing(ArticleFolderState.Unreadable, $"The folder '{directory}' may not be read. Give FanBot's user permission to read it.");
        }

        var problems = walk.Problems.ToList();
        var shows = new Dictionary<string, ShowFile>(StringComparer.Ordinal);
        var articles = Changed(walk.Articles, FolderWalk.IsArticle);
        foreach (var entry in Changed(walk.ShowFiles, name => name == FolderWalk.ShowFileName))
        {
            if (await ReadShowAsync(entry, problems, cancellation).ConfigureAwait(false) is { } show)
            {
                shows[entry.Folder ?? ""] = show;
            }
        }

        return new ArticleFolderContents
        {
            State = articles.Count > 0 ? ArticleFolderState.HasArticles : ArticleFolderState.Empty,
            Message = articles.Count > 0 ? ""
                : $"There are no articles in '{directory}'. Put .txt, .md or .html files into it, in a folder for each show.",
            Entries = articles,
            Shows = shows,
            Sources = walk.SourcesFile is { } sources ? await ReadSourcesAsync(sources, problems, cancellation).ConfigureAwait(false) : SourcesFile.None,
            Problems = problems,
            LeftOut = walk.LeftOut,
        };
    }

    /// <summary>
    /// Every file that a build would read, by path: articles, each <c>show.yaml</c> and <c>sources.yaml</c>. Nothing where there is no such folder.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IReadOnlyList<ArticleEntry> Files(CancellationToken cancellation = default)
    {
        if (!Directory.Exists(_directory))
        {
            return [];
        }

        var walk = FolderWalk.Of(_directory, cancellation);
        return
        [
            .. walk.Articles.Concat(walk.ShowFiles).Concat(walk.SourcesFile is { } sources ? [sources] : Array.Empty<ArticleEntry>())
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a build reads files of this name: articles, <c>show.yaml</c> and <c>sources.yaml</c>.</summary>
    public static bool IsRead(string name) =>
        FolderWalk.IsArticle(name)
        || name.Equals(FolderWalk.ShowFileName, StringComparison.OrdinalIgnoreCase)
        || name.Equals(FolderWalk.SourcesFileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one file. A file that cannot be read is a problem, never an exception.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ArticleReading> ReadAsync(ArticleEntry entry, CancellationToken cancellation = default)
    {
        if (_instead.TryGetValue(entry.Path, out var instead))
        {
            return instead is { Length: > 0 } given
                ? new ArticleReading(new ArticleFile(entry.Path, entry.Folder, given, Sha256(given.Span)))
                : Problem(entry, "The file is empty. Put the article's text into it, or remove it.");
        }

        try
        {
            // The size is looked up before the file is opened: a huge one is never read, and a pipe or device,
            // whose size is 0, is never waited for. What was a file when the folder was listed may have become a link since.
            var info = new FileInfo(entry.FullPath);
            if (info.LinkTarget is not null)
            {
                return Problem(entry, "The file has just become a link and was not read. Put a copy of what it leads to in its place.");
            }

            var size = info.Length;
            if (size == 0)
            {
                return Problem(entry, "The file is empty. Put the article's text into it, or remove it.");
            }

            if (size > maxFileBytes)
            {
                return TooLarge(entry, size);
            }

            var content = await ReadAtMostAsync(entry.FullPath, size, cancellation).ConfigureAwait(false);
            return content is null
                ? TooLarge(entry, maxFileBytes + 1)
                : new ArticleReading(new ArticleFile(entry.Path, entry.Folder, content.Value, Sha256(content.Value.Span)));
        }
        catch (UnauthorizedAccessException)
        {
            return Problem(entry, "The file may not be read. Give FanBot's user permission to read it.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Problem(entry, "The file is gone. Put it back, or build again.");
        }
        catch (IOException e)
        {
            var why = e.Message.Replace(entry.FullPath, entry.Path, StringComparison.Ordinal).TrimEnd('.');
            return Problem(entry, $"The file could not be read: {why}. Check the disk, and try again.");
        }
    }

    /// <summary>What the walk found, with what would be there instead.</summary>
    private IReadOnlyList<ArticleEntry> Changed(IReadOnlyList<ArticleEntry> found, Func<string, bool> isOne)
    {
        if (_instead.Count == 0)
        {
            return found;
        }

        var added = _instead
            .Where(f => f.Value is not null && isOne(f.Key[(f.Key.LastIndexOf('/') + 1)..]))
            .Select(f => new ArticleEntry(
                f.Key, f.Key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? f.Key[..slash] : null, Path.Combine(_directory, f.Key)));
        return [.. found.Where(e => !_instead.ContainsKey(e.Path)).Concat(added).OrderBy(e => e.Path, StringComparer.Ordinal)];
    }

    internal static string Sha256(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static ArticleFolderContents Nothing(ArticleFolderState state, string message) => new() { State = state, Message = message };

    private static ArticleReading Problem(ArticleEntry entry, string message) => new(new ReadProblem(entry.Path, message));

    private async Task<ShowFile?> ReadShowAsync(ArticleEntry entry, List<ReadProblem> problems, CancellationToken cancellation)
    {
        if (!_instead.ContainsKey(entry.Path) && IsEmpty(entry))
        {
            problems.Add(new ReadProblem(
                entry.Path,
                "The file is empty, or no ordinary file, so it settles nothing. Write 'name:' and the show's name into it, or remove it."));
            return null;
        }

        var reading = await ReadAsync(entry, cancellation).ConfigureAwait(false);
        if (!reading.Succeeded)
        {
            problems.Add(reading.Problem);
            return null;
        }

        var (show, messages) = ShowFileParser.Parse(reading.File);
        problems.AddRange(messages.Select(m => new ReadProblem(entry.Path, m)));
        return show;
    }

    private async Task<SourcesFile> ReadSourcesAsync(ArticleEntry entry, List<ReadProblem> problems, CancellationToken cancellation)
    {
        if (IsEmpty(entry))
        {
            problems.Add(new ReadProblem(
                entry.Path,
                "The file is empty, or no ordinary file, so every publisher counts as normal. List some under a weight, or remove the file."));
            return SourcesFile.None;
        }

        var reading = await ReadAsync(entry, cancellation).ConfigureAwait(false);
        if (!reading.Succeeded)
        {
            problems.Add(reading.Problem);
            return SourcesFile.None;
        }

        var (sources, messages) = SourcesFileParser.Parse(reading.File);
        problems.AddRange(messages.Select(m => new ReadProblem(entry.Path, m)));
        return sources;
    }

    // A pipe or a device has no length either.
    private static bool IsEmpty(ArticleEntry entry) => new FileInfo(entry.FullPath) is { Exists: true, Length: 0 };

    /// <summary>The file's bytes, or null where it has grown past the cap since its size was looked up.</summary>
    private async Task<ReadOnlyMemory<byte>?> ReadAtMostAsync(string path, long expected, CancellationToken cancellation)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.Read,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.SequentialScan,
            BufferSize = 0,
        };
        await using var stream = new FileStream(path, options);
        var buffer = new byte[expected + 1];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return buffer.AsMemory(0, length);
            }

            length += read;
            if (length > maxFileBytes)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxFileBytes + 1));
            }
        }
    }

    private ArticleReading TooLarge(ArticleEntry entry, long size) => Problem(
        entry,
        string.Create(null, $"The file is too large ({Megabytes(size)} MB; at most {Megabytes(maxFileBytes)} MB are read). Save only the article's text, or "
            + $"split it."));

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString(bytes < 10_000_000 ? "0.#" : "0", null);
}
