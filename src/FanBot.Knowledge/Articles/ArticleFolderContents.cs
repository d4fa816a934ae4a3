namespace FanBot.Knowledge.Articles;

/// <summary>What lies in an articles folder, its articles not yet read.</summary>
public sealed record ArticleFolderContents
{
    /// <summary>Whether there is anything to read.</summary>
    public required ArticleFolderState State { get; init; }

    /// <summary>
    /// Why there is nothing to read and what to do, as a sentence; empty where <see cref="State"/> is <see
    /// cref="ArticleFolderState.HasArticles"/>.
    /// </summary>
    public string Message { get; init; } = "";

    /// <summary>Files that could be articles, by path in ordinal order.</summary>
    public IReadOnlyList<ArticleEntry> Entries { get; init; } = [];

    /// <summary>
    /// The <c>show.yaml</c> of each folder that has a sound one, by the folder's name; that of the articles folder itself under the empty
    /// name.
    /// </summary>
    public IReadOnlyDictionary<string, ShowFile> Shows { get; init; } = new Dictionary<string, ShowFile>();

    /// <summary>The weights of publishers; <see cref="SourcesFile.None"/> where there is no <c>sources.yaml</c>.</summary>
    public SourcesFile Sources { get; init; } = SourcesFile.None;

    /// <summary>Folders that could not be looked into, and what could not be used of <c>show.yaml</c> files and <c>sources.yaml</c>.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; init; } = [];

    /// <summary>Links that lead out of the folder or to nothing and were left out, by path.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The <c>show.yaml</c> of <paramref name="folder"/>, or <see cref="ShowFile.None"/>.</summary>
    /// <param name="folder">First folder of an article's path; null for one that lies directly in the articles folder.</param>
    public ShowFile ShowOf(string? folder) => Shows.TryGetValue(folder ?? "", out var show) ? show : ShowFile.None;

    /// <summary>For articles whose folder settles no show, and those that lie in none, the show they were found to belong to, by path.</summary>
    internal IReadOnlyDictionary<string, ShowFile> Found { get; init; } = new Dictionary<string, ShowFile>();

    /// <summary>What settles the show of an article: its folder's <c>show.yaml</c>, or what was <see cref="Found"/>.</summary>
    internal ShowFile ShowOf(ArticleEntry entry)
    {
        var own = ShowOf(entry.Folder);
        return (own.Name is not null && entry.Folder is null) || !Found.TryGetValue(entry.Path, out var found) ? own
            : entry.Folder is not null || own == ShowFile.None ? found
            : found with { Names = own.Names, Corrections = own.Corrections, Hash = $"{found.Hash};{own.Hash}" };
    }
}
