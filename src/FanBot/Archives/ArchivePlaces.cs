using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.State;

namespace FanBot.Archives;

/// <summary>Where the parts of an archive lie on this machine; full paths.</summary>
/// <param name="Articles">Folder of the articles.</param>
/// <param name="Questions">Golden questions: a file, or a folder of <c>.json</c> files.</param>
/// <param name="Store">Folder of the snapshots.</param>
internal sealed record ArchivePlaces(string Articles, string Questions, string Store)
{
    /// <summary>Name of the file in the store to which an import puts the archive's settings; nothing reads it.</summary>
    public const string ImportedSettings = "imported-settings.json";

    /// <summary>The state database.</summary>
    public string State => Path.Combine(Store, SqliteStateStore.FileName);

    /// <summary>Whether the golden questions are one file.</summary>
    public bool QuestionsAreOneFile => !Directory.Exists(Questions) && Path.GetExtension(Questions).Equals(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What lies here, by path: articles and what settles them, golden questions, snapshots. What names the live one, the state and the
    /// settings are not among it.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<PlacedFile> Files(CancellationToken cancellationToken) =>
    [
        .. new ArticleFolder(Articles).Files(cancellationToken).Select(f => new PlacedFile($"{ArchiveParts.Articles}/{f.Path}", f.FullPath))
            .Concat(QuestionFiles().Select(f => new PlacedFile($"{ArchiveParts.Questions}/{Path.GetFileName(f)}", f)))
            .Concat(SnapshotFiles().Select(f => new PlacedFile($"{ArchiveParts.Snapshots}/{Path.GetFileName(f)}", f)))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>The folders below which all of it lies.</summary>
    public IEnumerable<string> Roots =>
        new[] { ArchiveParts.Articles, ArchiveParts.Questions, ArchiveParts.Live }.Select(Root).Distinct(StringComparer.Ordinal);

    /// <summary>Where a file of an archive belongs.</summary>
    public string Target(string path) => (ArchiveParts.Of(path), path) switch
    {
        (ArchiveParts.Questions, _) when QuestionsAreOneFile => Questions,
        (_, ArchiveParts.State) => State,
        (_, ArchiveParts.Settings) => Path.Combine(Store, ImportedSettings),
        _ => Path.Combine(Root(path), Path.Combine(path.Split('/')[1..])),
    };

    /// <summary>The folder below which a file of an archive belongs.</summary>
    public string Root(string path) => ArchiveParts.Of(path) switch
    {
        ArchiveParts.Articles => Articles,
        ArchiveParts.Questions => QuestionsAreOneFile ? Path.GetDirectoryName(Questions)! : Questions,
        _ => Store,
    };

    private string[] QuestionFiles() =>
        Directory.Exists(Questions) ? Directory.GetFiles(Questions, "*.json")
        : File.Exists(Questions) ? [Questions]
        : [];

    private string[] SnapshotFiles() => Directory.Exists(Store)
        ? [.. Directory.GetFiles(Store).Where(f => SnapshotStore.IsSnapshotName(Path.GetFileName(f)))]
        : [];
}
